package pl.uchwalnik.siec.eli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.prawo.AktPrawny;
import pl.uchwalnik.prawo.Ogloszenie;

/**
 * Check of one entry of the register against the service (sprawdzenie aktu): the newest consolidated text, then the
 * amendments published after the day whose law that text gives. The service keeps amendments in two lists that are not
 * synchronised, so both are read.
 */
public final class SprawdzenieAktu {
    /** Amendments of one act that are looked into; the most amended statutes get about ten a year. */
    private static final int NAJWIECEJ_PYTAN = 60;

    /** Consolidated texts that are looked into for the one in force. */
    private static final int NAJWIECEJ_TEKSTOW = 3;

    private final Eli eli;
    private final AktPrawny wpis;
    private final List<Diagnoza> diagnozy = new ArrayList<>();
    private LocalDate dnia = LocalDate.MAX;

    private SprawdzenieAktu(Eli eli, AktPrawny wpis) {
        this.eli = eli;
        this.wpis = wpis;
    }

    /** A proposal with findings; absent where the service did not answer, or holds no such acts. */
    public static Wynik<Propozycja> check(Eli eli, AktPrawny wpis) {
        SprawdzenieAktu s = new SprawdzenieAktu(eli, wpis);
        Optional<Propozycja> p =
                AdresEli.of(wpis, wpis.ogloszenia().pierwotny()).flatMap(s::propose);
        if (p.isEmpty() && s.diagnozy.isEmpty()) {
            s.diagnozy.add(Diagnoza.uwaga(
                    "A028", Polozenie.NIEZNANE, "usługa ELI Sejmu nie obejmuje aktów Unii Europejskiej."));
        }
        Polozenie gdzie = Polozenie.of(wpis.id());
        return new Wynik<>(
                p, s.diagnozy.stream().map(d -> d.withPolozenie(gdzie)).toList());
    }

    private Optional<Propozycja> propose(AdresEli adres) {
        Optional<AktEli> podstawowy = get(adres);
        if (podstawowy.isEmpty()) {
            return Optional.empty();
        }
        checkTitle(podstawowy.get());
        List<AdresEli> teksty = podstawowy.get().odniesienia(AktEli.TEKSTY_JEDNOLITE).stream()
                .map(AktEli.Odniesienie::adres)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        Optional<AktEli> tekst = newest(teksty);
        if (tekst.isEmpty() && !teksty.isEmpty()) {
            return Optional.empty();
        }
        Optional<SortedMap<AdresEli, AktEli>> zmiany = amendments(podstawowy.get(), tekst);
        return zmiany.map(z -> new Zestawienie(wpis, diagnozy).propose(podstawowy.get(), tekst, z, dnia));
    }

    private Optional<AktEli> get(AdresEli adres) {
        Wynik<Eli.Datowany> w = eli.get(adres);
        diagnozy.addAll(w.diagnozy());
        w.wartosc().ifPresent(d -> dnia = d.dnia().isBefore(dnia) ? d.dnia() : dnia);
        return w.wartosc().map(Eli.Datowany::akt);
    }

    /** The consolidated text in force: not the first in the list, which is not sorted. */
    private Optional<AktEli> newest(List<AdresEli> teksty) {
        Optional<AktEli> najnowszy = Optional.empty();
        for (AdresEli t : teksty.subList(0, Math.min(NAJWIECEJ_TEKSTOW, teksty.size()))) {
            Optional<AktEli> akt = get(t);
            if (akt.isEmpty() || (!akt.get().martwy() && !akt.get().zastapiony())) {
                return akt;
            }
            najnowszy = najnowszy.or(() -> akt);
        }
        return najnowszy;
    }

    private Optional<SortedMap<AdresEli, AktEli>> amendments(AktEli podstawowy, Optional<AktEli> tekst) {
        LocalDate od = tekst.flatMap(t -> t.dni()
                        .stanPrawny()
                        .or(() -> t.dni().wydano())
                        .or(() -> t.dni().ogloszono()))
                .orElse(LocalDate.MIN);
        List<AktEli.Odniesienie> kandydaci = new ArrayList<>();
        tekst.ifPresent(t -> kandydaci.addAll(t.odniesienia(AktEli.PO_TEKSCIE_JEDNOLITYM)));
        int pewne = kandydaci.size();
        podstawowy.odniesienia(AktEli.ZMIENIAJACE).stream()
                .filter(o -> o.adres().rok() >= od.getYear())
                .forEach(kandydaci::add);
        if (kandydaci.size() > NAJWIECEJ_PYTAN) {
            diagnozy.add(Diagnoza.blad(
                    "E007", Polozenie.NIEZNANE, "usługa wymienia za dużo zmian (" + kandydaci.size() + ")."));
            return Optional.empty();
        }
        SortedMap<AdresEli, AktEli> wynik = new TreeMap<>();
        for (int i = 0; i < kandydaci.size(); i++) {
            AktEli.Odniesienie o = kandydaci.get(i);
            if (wynik.containsKey(o.adres())) {
                continue;
            }
            Optional<AktEli> zmiana = get(o.adres());
            if (zmiana.isEmpty()) {
                return Optional.empty();
            }
            if (i < pewne || counts(zmiana.get(), o, od)) {
                wynik.put(o.adres(), zmiana.get());
            }
        }
        return Optional.of(wynik);
    }

    /** A consolidated text covers what had been published by its day, even what enters into force later (ZTP § 100a). */
    private boolean counts(AktEli zmiana, AktEli.Odniesienie o, LocalDate od) {
        Optional<LocalDate> ogloszono = zmiana.dni().ogloszono();
        if (ogloszono.filter(d -> d.isAfter(od)).isPresent()) {
            return true;
        }
        if (ogloszono.isEmpty() || o.dnia().filter(d -> d.isAfter(od)).isPresent()) {
            diagnozy.add(Diagnoza.uwaga(
                            "A026",
                            Polozenie.NIEZNANE,
                            "nie wiadomo, czy tekst jednolity obejmuje zmianę " + o.adres()
                                    + ": ogłoszono ją przed dniem jego stanu prawnego, a wchodzi w życie po nim")
                    .withPodpowiedz("Sprawdź w obwieszczeniu, czy ją wymienia."));
        }
        return false;
    }

    private void checkTitle(AktEli podstawowy) {
        String tytul = fold(podstawowy.tytul());
        if (!tytul.endsWith(fold(wpis.tytul()))) {
            diagnozy.add(Diagnoza.ostrzezenie(
                            "A025",
                            Polozenie.NIEZNANE,
                            "pod adresem " + podstawowy.adres() + " stoi akt o innym tytule: „" + podstawowy.tytul()
                                    + "”")
                    .withPodpowiedz("Tytuł mógł zostać zmieniony później albo wpis ma złą pozycję; sprawdź."));
        }
    }

    private static String fold(String tytul) {
        return tytul.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[\\s\u00A0]+", " ")
                .replaceAll("[–—-]", "-")
                .replaceAll("[„”\"]", "")
                .replaceAll("\\.?\\s*$", "");
    }

    static boolean later(AdresEli a, Ogloszenie o) {
        return a.rok() > o.rok() || (a.rok() == o.rok() && a.pozycja() > o.pozycja());
    }
}
