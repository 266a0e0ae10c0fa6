package pl.uchwalnik.kontrola.osrodek;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** A programme that gives rights is local law (uprawnienia w programie). */
public final class UprawnieniaWProgramie implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K550",
            "uprawnienia mieszkańców w programie",
            Waga.UWAGA,
            "art. 40 ust. 1 ustawy o samorządzie gminnym; wyrok WSA w Opolu II SA/Op 637/14",
            "Program, który przyznaje mieszkańcom świadczenia lub ulgi, może być prawem miejscowym i wymagać ogłoszenia.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie programu osłonowego

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Rodzinie przysługuje dofinansowanie.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie programu osłonowego

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Ośrodek prowadzi zajęcia.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final Fraza FRAZA = Fraza.of(
                    KARTA,
                    "(?iu)przysługuj\\p{L}+ (?:świadczeni|ulg|zniżk|prawo do|dofinansowani)\\p{L}*|kryterium dochodow\\p{L}+ (?:uprawnia|wynosi)",
                    "ryzyko: „%s” przyznaje uprawnienie",
                    "rozważ ogłoszenie uchwały jako prawa miejscowego")
            .gdy("przysługuj", "kryterium");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return FRAZA.find(
                kontekst.uchwala()
                                && !kontekst.prawoMiejscowe()
                                && kontekst.akt()
                                        .naglowek()
                                        .przedmiot()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .contains("program")
                        ? kontekst.fragmenty()
                        : List.of());
    }
}
