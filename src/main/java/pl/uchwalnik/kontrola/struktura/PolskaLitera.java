package pl.uchwalnik.kontrola.struktura;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** Letters of units come from the Latin alphabet (polskie litery w oznaczeniach). */
public final class PolskaLitera implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K106",
            "polska litera w oznaczeniu",
            Waga.BLAD,
            "ZTP § 57 ust. 4",
            "Oznaczeniami są litery alfabetu łacińskiego, bez ą, ć, ę, ł, ń, ó, ś, ź, ż.",
            """
            § 1. Ośrodek prowadzi:
            1) poradnictwo:
            a) prawne,
            ą) rodzinne;
            2) kluby.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            § 1. Ośrodek prowadzi:
            1) poradnictwo:
            a) prawne,
            b) rodzinne;
            2) kluby.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final Fraza FRAZA = Fraza.of(
                    KARTA,
                    "(?:^|[;,:] |\\n)[ąćęłńóśźż]\\) ",
                    "oznaczenie „%s” nie jest literą alfabetu łacińskiego",
                    "oznacz kolejną literą: b), c), d)")
            .gdy("ą) ", "ć) ", "ę) ", "ł) ", "ń) ", "ó) ", "ś) ", "ź) ", "ż) ");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return FRAZA.find(kontekst.fragmenty());
    }
}
