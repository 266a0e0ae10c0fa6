package pl.uchwalnik.profil.reguly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.profil.reguly.Fakty.Fakt;

/** Order and plausibility of dates (daty): what is in force was made before the session that amends it. */
record Daty() implements Regula {
    private static final List<String> AKTY = List.of(
            "ops.statut", "ops.regulamin", "ops.strategia", "gmina.strategia_rozwoju", "gmina.konsultacje.uchwala");
    /** Municipal self-government was restored on 27 May 1990; no act of a gmina is older. */
    private static final LocalDate NAJSTARSZA = LocalDate.of(1990, 5, 27);

    private static final int OSTATNI_ROK = 2099;

    @Override
    public List<Diagnoza> check(Fakty fakty) {
        List<Diagnoza> wynik = new ArrayList<>();
        Optional<Fakt> sesja = fakty.get("sesja.data");
        sesja.ifPresent(f -> plausible(f, wynik));
        for (String akt : AKTY) {
            act(fakty, akt, sesja, wynik);
        }
        fakty.get("ops.sprawozdanie.data").ifPresent(f -> notAfter(f, sesja, wynik));
        fakty.get("gmina.ludnosc.dzien").ifPresent(f -> notAfter(f, sesja, wynik));
        fakty.get("gmina.konsultacje.do").ifPresent(f -> notAfter(f, sesja, wynik));
        period(fakty, wynik);
        fakty.get("sesja.data_ogloszenia").ifPresent(f -> publication(f, sesja, wynik));
        return wynik;
    }

    private static void act(Fakty fakty, String akt, Optional<Fakt> sesja, List<Diagnoza> wynik) {
        Optional<Fakt> data = fakty.get(akt + ".data");
        data.ifPresent(f -> {
            plausible(f, wynik);
            notAfter(f, sesja, wynik);
            fakty.get(akt + ".dziennik.rok").ifPresent(r -> year(r, f, wynik));
        });
        Optional<Fakt> poprzednia = data;
        for (Fakt zmiana : fakty.list(akt, "zmiany")) {
            Optional<Fakt> d = zmiana.get("data").filter(x -> x.date().isPresent());
            if (d.isPresent()) {
                amendment(d.get(), poprzednia, wynik);
                notAfter(d.get(), sesja, wynik);
                Fakt dana = d.get();
                zmiana.get("rok").ifPresent(r -> year(r, dana, wynik));
                poprzednia = d;
            }
        }
    }

    private static void plausible(Fakt f, List<Diagnoza> wynik) {
        f.date()
                .filter(d -> d.isBefore(NAJSTARSZA) || d.getYear() > OSTATNI_ROK)
                .ifPresent(d -> wynik.add(f.ostrzezenie("P020", "data " + d + " jest nieprawdopodobna.")
                        .withPodpowiedz("Sprawdź rok; gminy działają od 27 maja 1990 r.")));
    }

    private static void notAfter(Fakt f, Optional<Fakt> sesja, List<Diagnoza> wynik) {
        Optional<LocalDate> dzien = sesja.flatMap(Fakt::date);
        f.date()
                .filter(d -> dzien.isPresent() && d.isAfter(dzien.get()))
                .ifPresent(d -> wynik.add(f.blad("P021", "data " + d + " jest późniejsza niż dzień sesji.")
                        .withPowiazane(sesja.orElseThrow().place(), "tu podano dzień sesji")
                        .withPodpowiedz("Popraw jedną z tych dat.")));
    }

    private static void amendment(Fakt f, Optional<Fakt> poprzednia, List<Diagnoza> wynik) {
        Optional<LocalDate> wczesniej = poprzednia.flatMap(Fakt::date);
        f.date()
                .filter(d -> wczesniej.isPresent() && d.isBefore(wczesniej.get()))
                .ifPresent(d -> wynik.add(
                        f.blad("P022", "zmiana z dnia " + d + " jest wcześniejsza niż akt albo poprzednia zmiana.")
                                .withPowiazane(poprzednia.orElseThrow().place(), "tu podano datę wcześniejszego aktu")
                                .withPodpowiedz("Ułóż zmiany od najstarszej.")));
    }

    private static void year(Fakt rok, Fakt data, List<Diagnoza> wynik) {
        Optional<Integer> r = rok.integer();
        Optional<LocalDate> d = data.date();
        if (r.isPresent() && d.isPresent() && r.get() < d.get().getYear()) {
            wynik.add(rok.blad("P023", "rocznik dziennika " + r.get() + " jest wcześniejszy niż data aktu.")
                    .withPowiazane(data.place(), "tu podano datę aktu")
                    .withPodpowiedz("Popraw rocznik albo datę."));
        } else if (r.isPresent() && d.isPresent() && r.get() > d.get().getYear() + 1) {
            wynik.add(rok.ostrzezenie(
                            "P023", "rocznik dziennika " + r.get() + " jest o ponad rok późniejszy niż data aktu.")
                    .withPowiazane(data.place(), "tu podano datę aktu")
                    .withPodpowiedz("Popraw rocznik albo datę."));
        }
    }

    private static void period(Fakty fakty, List<Diagnoza> wynik) {
        Optional<Fakt> od = fakty.get("gmina.konsultacje.od");
        Optional<Fakt> koniec = fakty.get("gmina.konsultacje.do");
        Optional<LocalDate> a = od.flatMap(Fakt::date);
        Optional<LocalDate> b = koniec.flatMap(Fakt::date);
        if (a.isPresent() && b.isPresent() && b.get().isBefore(a.get())) {
            wynik.add(koniec.orElseThrow()
                    .blad("P024", "konsultacje kończą się przed swoim początkiem.")
                    .withPowiazane(od.orElseThrow().place(), "tu podano pierwszy dzień")
                    .withPodpowiedz("Popraw jedną z tych dat."));
        }
    }

    private static void publication(Fakt f, Optional<Fakt> sesja, List<Diagnoza> wynik) {
        Optional<LocalDate> dzien = sesja.flatMap(Fakt::date);
        f.date()
                .filter(d -> dzien.isPresent() && d.isBefore(dzien.get()))
                .ifPresent(d -> wynik.add(f.blad("P024", "data ogłoszenia " + d + " jest wcześniejsza niż dzień sesji.")
                        .withPowiazane(sesja.orElseThrow().place(), "tu podano dzień sesji")
                        .withPodpowiedz("Popraw jedną z tych dat.")));
    }
}
