package pl.uchwalnik.kontrola.struktura;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** An enumeration has two items at least (wyliczenie z jedną pozycją). */
public final class JednaPozycja implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K105",
            "wyliczenie z jedną pozycją",
            Waga.UWAGA,
            "ZTP § 56 ust. 1",
            "Wyliczenie z jedną pozycją to zwykłe zdanie; często znaczy, że resztę zgubiono przy kopiowaniu.",
            """
            § 1. Ośrodek prowadzi:
            1) pracę socjalną.
            """,
            """
            § 1. Ośrodek prowadzi pracę socjalną.
            """);

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return kontekst.poziomy().entrySet().stream()
                .filter(e -> e.getKey().rodzaj().wyliczeniowa()
                        && e.getValue().size() == 1
                        && !kontekst.breaksOff(e.getValue().getFirst()))
                .map(e -> KARTA.finding(
                        Kontekst.polozenie(e.getValue().getFirst()),
                        "wyliczenie ma tylko jedną pozycję",
                        "napisz zdanie bez wyliczenia albo dodaj brakujące pozycje"))
                .toList();
    }
}
