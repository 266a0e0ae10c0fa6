package pl.uchwalnik.nowelizacja.klauzule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.nowelizacja.klauzule.Klauzula.Dzialanie;
import pl.uchwalnik.nowelizacja.klauzule.Klauzula.Wariant;
import pl.uchwalnik.nowelizacja.polecenia.Krok;
import pl.uchwalnik.nowelizacja.polecenia.Sciezka;

/**
 * Puts clauses into an existing statute: at the address the profile gives, else where a heading, an introduction or a
 * sentence says that such things stand. A clause the statute carries already is left out.
 */
public final class WstawianieKlauzul {

    /** Statute with the clauses. */
    public record Wstawione(Akt akt, List<Wstawiona> klauzule, List<Klauzula> pominiete) {
        public Wstawione {
            klauzule = List.copyOf(klauzule);
            pominiete = List.copyOf(pominiete);
        }
    }

    /** A clause and the unit it joined. */
    public record Wstawiona(Klauzula klauzula, String miejsce) {}

    private final UstawieniaKlauzul ustawienia;
    private final Statut statut;
    private final List<Diagnoza> diagnozy = new ArrayList<>();
    private final List<Wstawiona> wstawione = new ArrayList<>();
    private final List<Klauzula> pominiete = new ArrayList<>();
    private List<Skladnik> tresc;

    private WstawianieKlauzul(List<Skladnik> tresc, UstawieniaKlauzul ustawienia) {
        this.tresc = tresc;
        this.ustawienia = ustawienia;
        this.statut = new Statut(tresc);
    }

    public static Wynik<Wstawione> insert(Akt stary, List<Klauzula> klauzule, UstawieniaKlauzul ustawienia) {
        int zalacznik = Statut.zalacznik(stary);
        List<Skladnik> tresc = zalacznik < 0
                ? stary.tresc()
                : stary.zalaczniki().get(zalacznik).tresc();
        WstawianieKlauzul w = new WstawianieKlauzul(tresc, ustawienia);
        klauzule.forEach(w::klauzula);
        Akt nowy = zalacznik < 0 ? stary.withTresc(w.tresc) : withZalacznik(stary, zalacznik, w.tresc);
        return Wynik.of(new Wstawione(nowy, w.wstawione, w.pominiete), w.diagnozy);
    }

    private static Akt withZalacznik(Akt akt, int i, List<Skladnik> tresc) {
        var zalaczniki = new ArrayList<>(akt.zalaczniki());
        zalaczniki.set(i, zalaczniki.get(i).withTresc(tresc));
        return akt.withZalaczniki(zalaczniki);
    }

    private void klauzula(Klauzula k) {
        if (ustawienia.wylacz().contains(k.id())) {
            pominiete.add(k);
            return;
        }
        Optional<Statut.Miejsce> jest = statut.gdziekolwiek(k.juzJest());
        for (Wariant wariant : k.warianty()) {
            if (jest.isPresent() && wariant.dzialanie() != Dzialanie.ZAMIEN) {
                continue;
            }
            Optional<Statut.Miejsce> miejsce = miejsce(k, wariant);
            if (miejsce.isPresent() && wstaw(wariant, miejsce.get())) {
                wstawione.add(new Wstawiona(k, opis(miejsce.get())));
                okreslenia(k);
                return;
            }
        }
        pominiete.add(k);
        diagnozy.add(jest.map(m -> uwaga(
                        "N411", k, "Pominięto klauzulę „" + k.nazwa() + "”: statut już ją zawiera (" + opis(m) + ")."))
                .orElseGet(() -> Diagnoza.ostrzezenie(
                                "N412",
                                k.polozenie(),
                                "Nie znaleziono w statucie miejsca na klauzulę: " + k.nazwa() + ".")
                        .withPodpowiedz("Podaj adres w profilu: osl.klauzule.miejsca." + k.rodzaj()
                                + " (np. „§ 6 ust. 1”) albo wyłącz klauzulę: osl.klauzule.wylacz: [" + k.id() + "].")));
    }

    private Diagnoza uwaga(String kod, Klauzula k, String tekst) {
        return Diagnoza.uwaga(kod, k.polozenie(), tekst);
    }

    private void okreslenia(Klauzula k) {
        for (String okreslenie : k.okreslenia()) {
            if (statut.gdziekolwiek(List.of(temat(okreslenie))).isEmpty()) {
                diagnozy.add(uwaga(
                        "N413",
                        k,
                        "Klauzula „" + k.nazwa() + "” używa określenia „" + okreslenie
                                + "”, którego statut nie wprowadza; sprawdź brzmienie."));
            }
        }
    }

    /** A term stands in a statute in any case: it is looked for without its ending. */
    private static String temat(String okreslenie) {
        return okreslenie.length() > 4 ? okreslenie.replaceFirst("[aąeęioóuy]$", "") : okreslenie;
    }

    private static String opis(Statut.Miejsce m) {
        return new Sciezka(m.sciezka()).opis();
    }

    private Optional<Statut.Miejsce> miejsce(Klauzula k, Wariant wariant) {
        String adres = ustawienia.miejsca().getOrDefault(k.rodzaj(), "");
        if (!adres.isBlank()) {
            Optional<Statut.Miejsce> m = AdresKlauzuli.parse(adres).flatMap(statut::podAdresem);
            if (m.isEmpty()) {
                diagnozy.add(Diagnoza.ostrzezenie(
                        "N414",
                        k.polozenie(),
                        "W statucie nie ma miejsca „" + adres + "” podanego w profilu (osl.klauzule.miejsca."
                                + k.rodzaj() + "); szukam według nagłówków i wprowadzeń."));
            } else {
                return m;
            }
        }
        return statut.wprowadzenie(wariant.wprowadzenie())
                .or(() -> statut.tekst(wariant.tekst()))
                .or(() -> statut.naglowek(wariant.naglowek()));
    }

    private boolean wstaw(Wariant wariant, Statut.Miejsce m) {
        Optional<List<Skladnik>> nowa = switch (wariant.dzialanie()) {
            case DODAJ_PUNKT -> Wstawki.punkty(tresc, m.sciezka(), wariant.tresc());
            case DODAJ_USTEP -> paragraf(m).flatMap(p -> Wstawki.ustepy(tresc, p, wariant.tresc()));
            case DODAJ_PARAGRAF -> Wstawki.naKoniecRozdzialu(tresc, m.sciezka(), wariant.tresc());
            case DODAJ_PARAGRAF_PO -> paragraf(m).flatMap(p -> Wstawki.po(tresc, p, wariant.tresc()));
            case DODAJ_ROZDZIAL ->
                m.skladnik() instanceof JednostkaSystematyzacyjna
                        ? Wstawki.po(tresc, m.sciezka(), wariant.tresc())
                        : Optional.empty();
            case ZAMIEN -> Wstawki.zamien(tresc, m.sciezka(), wariant.tresc());
        };
        nowa.ifPresent(t -> tresc = t);
        return nowa.isPresent();
    }

    /** The § of a hit; for a heading the last § under it. */
    private Optional<List<Krok>> paragraf(Statut.Miejsce m) {
        return switch (m.skladnik()) {
            case Jednostka j -> Optional.of(m.sciezka().subList(0, 1));
            case JednostkaSystematyzacyjna g -> statut.ostatniParagraf(g).map(Statut.Miejsce::sciezka);
            case pl.uchwalnik.akt.Blok b -> Optional.empty();
        };
    }
}
