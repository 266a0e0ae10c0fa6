package pl.uchwalnik.kontrola.zmiany;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** The verb agrees with the number of units (liczba orzeczenia w poleceniu). */
public final class LiczbaOrzeczenia implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K377",
            "liczba orzeczenia w poleceniu",
            Waga.OSTRZEZENIE,
            "ZTP § 87",
            "Jedna jednostka „otrzymuje”, kilka „otrzymują”; niezgodność każe pytać, czy nie zgubiono jednostki.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            zmieniająca uchwałę w sprawie opłat

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. W uchwale nr XV/98/2019 Rady Gminy Brzozówka z dnia 28 listopada 2019 r. w sprawie opłat § 4 i § 5 otrzymuje brzmienie:
            „§ 4. A.
            § 5. B.”.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            zmieniająca uchwałę w sprawie opłat

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. W uchwale nr XV/98/2019 Rady Gminy Brzozówka z dnia 28 listopada 2019 r. w sprawie opłat § 4 i § 5 otrzymują brzmienie:
            „§ 4. A.
            § 5. B.”.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final Fraza FRAZA = Fraza.of(
                    KARTA,
                    "(?:§ \\d{1,3}[a-z]{0,2} i § \\d{1,3}[a-z]{0,2}|§ \\d{1,3}[a-z]{0,2}–\\d{1,3}[a-z]{0,2}|(?:ust\\.|pkt|lit\\.) [\\da-z]{1,4}(?: i |–)[\\da-z]{1,4}) otrzymuje (?=brzmienie)|(?<! i )(?<!oraz )(?<!, )(?:§|ust\\.|pkt|lit\\.) [\\da-z]{1,4} otrzymują(?= brzmienie)",
                    "w „%s” liczba czasownika nie zgadza się z liczbą jednostek",
                    "zapisz na wzór: § 4 otrzymuje brzmienie; § 4 i § 5 otrzymują brzmienie")
            .gdy("otrzymuj");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return FRAZA.find(kontekst.przepisyGlowne());
    }
}
