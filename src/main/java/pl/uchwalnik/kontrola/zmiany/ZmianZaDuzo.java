package pl.uchwalnik.kontrola.zmiany;

import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.akt.JednostkaZAdresem;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** Very many changes call for a new act (nowy akt zamiast zmiany). */
public final class ZmianZaDuzo implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K386",
            "bardzo liczne zmiany jednego aktu",
            Waga.UWAGA,
            "ZTP § 84 w zw. z § 143",
            "Gdy zmiany są liczne albo naruszają konstrukcję aktu, wydaje się nowy akt; próg dwudziestu poleceń przyjęto orientacyjnie.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            zmieniająca uchwałę w sprawie opłat

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. W uchwale nr XV/98/2019 Rady Gminy Brzozówka z dnia 28 listopada 2019 r. w sprawie opłat wprowadza się następujące zmiany:
            1) uchyla się § 1;
            2) uchyla się § 2;
            3) uchyla się § 3;
            4) uchyla się § 4;
            5) uchyla się § 5;
            6) uchyla się § 6;
            7) uchyla się § 7;
            8) uchyla się § 8;
            9) uchyla się § 9;
            10) uchyla się § 10;
            11) uchyla się § 11;
            12) uchyla się § 12;
            13) uchyla się § 13;
            14) uchyla się § 14;
            15) uchyla się § 15;
            16) uchyla się § 16;
            17) uchyla się § 17;
            18) uchyla się § 18;
            19) uchyla się § 19;
            20) uchyla się § 20;
            21) uchyla się § 21.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            zmieniająca uchwałę w sprawie opłat

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. W uchwale nr XV/98/2019 Rady Gminy Brzozówka z dnia 28 listopada 2019 r. w sprawie opłat wprowadza się następujące zmiany:
            1) uchyla się § 7;
            2) uchyla się § 9.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final int DUZO = 20;

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        List<Diagnoza> wynik = new ArrayList<>();
        for (JednostkaZAdresem j : kontekst.jednostkiGlowne()) {
            long polecenia = j.jednostka().jednostki().stream()
                    .filter(d -> d.rodzaj() == RodzajJednostki.PUNKT)
                    .count();
            if (polecenia > DUZO && kontekst.zmienia(j)) {
                wynik.add(KARTA.finding(
                        Kontekst.polozenie(j),
                        "akt zmienia w jednym akcie bardzo wiele jednostek (poleceń: " + polecenia + ")",
                        "rozważ wydanie nowego aktu"));
            }
        }
        return wynik;
    }
}
