package pl.uchwalnik.kontrola.zmiany;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** Units are repealed, words are deleted (skreśla się jednostkę). */
public final class SkreslaSieJednostke implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K371",
            "„skreśla się” jednostkę",
            Waga.BLAD,
            "ZTP § 85 i § 87",
            "Jednostki się uchyla, skreśla się tylko wyrazy, liczby i znaki; inne słowo rodzi spór, czy przepis przestał obowiązywać.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            zmieniająca uchwałę w sprawie opłat

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. W uchwale nr XV/98/2019 Rady Gminy Brzozówka z dnia 28 listopada 2019 r. w sprawie opłat skreśla się § 7.

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
                    "(?iu)(?:skreśla się|skreśla|skreślić|dokonuje się skreślenia|skreśleniu ulega) (?:treść )?(?:§|art\\.|ust\\.|pkt|lit\\.|tiret|rozdział|załącznik)",
                    "ryzyko: polecenie „%s”",
                    "zapisz: uchyla się …")
            .gdy("skreśl");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return FRAZA.find(kontekst.przepisyGlowne());
    }
}
