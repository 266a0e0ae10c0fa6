package pl.uchwalnik.profil.reguly;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.profil.reguly.Fakty.Fakt;

/** Years and money of the programme (program): actions within its years, costs within its sources. */
record Program() implements Regula {

    @Override
    public List<Diagnoza> check(Fakty fakty) {
        List<Diagnoza> wynik = new ArrayList<>();
        fakty.get("cele.lata").ifPresent(l -> order(l, wynik));
        fakty.get("ops.strategia.lata").ifPresent(l -> order(l, wynik));
        Optional<Fakt> lata = fakty.get("cele.lata");
        BigDecimal koszty = BigDecimal.ZERO;
        for (Fakt cel : fakty.list("cele", "szczegolowe")) {
            for (Fakt d : cel.list("dzialania")) {
                order(d, wynik);
                d.get("od").ifPresent(x -> within(x, lata, "rok działania", wynik));
                d.get("do").ifPresent(x -> within(x, lata, "rok działania", wynik));
                koszty = koszty.add(d.get("koszt").flatMap(Fakt::number).orElse(BigDecimal.ZERO));
            }
        }
        money(fakty, lata, koszty, wynik);
        return wynik;
    }

    private static void order(Fakt okres, List<Diagnoza> wynik) {
        Optional<Integer> od = okres.get("od").flatMap(Fakt::integer);
        Optional<Integer> koniec = okres.get("do").flatMap(Fakt::integer);
        if (od.isPresent() && koniec.isPresent() && koniec.get() < od.get()) {
            wynik.add(okres.get("do")
                    .orElseThrow()
                    .blad("P032", "ostatni rok " + koniec.get() + " jest wcześniejszy niż pierwszy " + od.get() + ".")
                    .withPodpowiedz("Zamień lata miejscami albo popraw jeden z nich."));
        }
    }

    private static void within(Fakt rok, Optional<Fakt> lata, String co, List<Diagnoza> wynik) {
        Optional<Integer> r = rok.integer();
        Optional<Integer> od = lata.flatMap(l -> l.get("od")).flatMap(Fakt::integer);
        Optional<Integer> koniec = lata.flatMap(l -> l.get("do")).flatMap(Fakt::integer);
        boolean poza = r.isPresent()
                && ((od.isPresent() && r.get() < od.get()) || (koniec.isPresent() && r.get() > koniec.get()));
        if (poza) {
            wynik.add(rok.blad("P033", co + " " + r.get() + " leży poza latami programu.")
                    .withPowiazane(lata.map(Fakt::place).orElse(Polozenie.NIEZNANE), "tu podano lata programu")
                    .withPodpowiedz("Popraw rok albo lata programu."));
        }
    }

    private static void money(Fakty fakty, Optional<Fakt> lata, BigDecimal koszty, List<Diagnoza> wynik) {
        BigDecimal razem = BigDecimal.ZERO;
        for (Fakt z : fakty.list("finanse", "zrodla")) {
            for (Fakt kwota : z.entries("kwoty")) {
                razem = razem.add(kwota.number().orElse(BigDecimal.ZERO));
                outside(kwota, lata).ifPresent(wynik::add);
            }
        }
        Optional<Fakt> zrodla = fakty.get("finanse.zrodla");
        if (zrodla.isPresent() && razem.signum() > 0 && koszty.compareTo(razem) > 0) {
            wynik.add(zrodla.get()
                    .ostrzezenie(
                            "P035",
                            "działania kosztują razem " + koszty.toPlainString() + " zł, a źródła finansowania dają "
                                    + razem.toPlainString() + " zł.")
                    .withPodpowiedz("Uzupełnij kwoty w „finanse.zrodla” albo popraw koszty działań."));
        }
    }

    private static Optional<Diagnoza> outside(Fakt kwota, Optional<Fakt> lata) {
        Optional<Integer> od = lata.flatMap(l -> l.get("od")).flatMap(Fakt::integer);
        Optional<Integer> koniec = lata.flatMap(l -> l.get("do")).flatMap(Fakt::integer);
        Optional<Integer> rok =
                Optional.of(kwota.klucz()).filter(k -> k.matches("[0-9]{4}")).map(Integer::valueOf);
        boolean poza = rok.isPresent()
                && ((od.isPresent() && rok.get() < od.get()) || (koniec.isPresent() && rok.get() > koniec.get()));
        return poza
                ? Optional.of(kwota.ostrzezenie("P034", "kwota na rok " + rok.get() + " leży poza latami programu.")
                        .withPowiazane(lata.map(Fakt::place).orElse(Polozenie.NIEZNANE), "tu podano lata programu"))
                : Optional.empty();
    }
}
