package pl.uchwalnik.kontrola.liczby;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** A centre employs at least three social workers (liczba pracowników socjalnych). */
public final class PracownicySocjalni implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K573",
            "liczba pracowników socjalnych",
            Waga.OSTRZEZENIE,
            "art. 110 ust. 12 ustawy o pomocy społecznej",
            "Ośrodek zatrudnia w pełnym wymiarze nie mniej niż trzech pracowników socjalnych.",
            """
            § 1. Ośrodek zatrudnia dwóch pracowników socjalnych.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            § 1. Ośrodek zatrudnia czterech pracowników socjalnych.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final Fraza FRAZA = Fraza.of(
                    KARTA,
                    "(?iu)zatrudnia[^.;]{0,20}(?<![\\p{L}\\d,])(?:jednego|dwóch|1|2) pracownik\\p{L}+ socjaln\\p{L}+",
                    "ryzyko: „%s” – ustawa wymaga co najmniej trzech",
                    "popraw liczbę albo usuń ją ze statutu")
            .gdy("zatrudnia");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return FRAZA.find(kontekst.normy());
    }
}
