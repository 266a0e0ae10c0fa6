package pl.uchwalnik.kontrola.zmiany;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** Verbs that amending acts do not know (niewłaściwy czasownik polecenia). */
public final class WykreslaSie implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K374",
            "niewłaściwy czasownik polecenia",
            Waga.BLAD,
            "ZTP § 85 i § 87",
            "Zmianę wyrażają tylko: otrzymuje brzmienie, dodaje się, uchyla się, skreśla się (wyrazy), zastępuje się.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            zmieniająca uchwałę w sprawie opłat

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. W uchwale nr XV/98/2019 Rady Gminy Brzozówka z dnia 28 listopada 2019 r. w sprawie opłat wykreśla się § 7.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            zmieniająca uchwałę w sprawie opłat

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. W uchwale nr XV/98/2019 Rady Gminy Brzozówka z dnia 28 listopada 2019 r. w sprawie opłat uchyla się § 7.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final Fraza FRAZA = Fraza.of(
                    KARTA,
                    "(?iu)wykreśla się|usuwa się (?:§|ust\\.|pkt|lit\\.|wyraz)|zmienia się (?:§|ust\\.|pkt|lit\\.|treść|brzmienie)|zmianie ulega|ulega(?:ją)? zmianie|pozostaje w dotychczasowym brzmieniu",
                    "polecenie „%s” nie należy do formuł zmiany",
                    "użyj: otrzymuje brzmienie, dodaje się, uchyla się, skreśla się wyrazy, zastępuje się")
            .gdy("wykreśla", "usuwa", "zmienia się", "zmianie", "dotychczasowym");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return FRAZA.find(kontekst.zmieniajacy() ? kontekst.przepisyGlowne() : List.of());
    }
}
