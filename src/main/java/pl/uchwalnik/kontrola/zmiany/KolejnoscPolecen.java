package pl.uchwalnik.kontrola.zmiany;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.akt.JednostkaZAdresem;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** Commands follow the order of the amended act (kolejność poleceń). */
public final class KolejnoscPolecen implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K382",
            "kolejność poleceń",
            Waga.UWAGA,
            "ZTP § 88 ust. 2 i § 94",
            "Zmiany zapisuje się w kolejności jednostek zmienianego aktu; inna kolejność utrudnia sprawdzenie i sporządzenie tekstu jednolitego.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            zmieniająca uchwałę w sprawie opłat

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. W uchwale nr XV/98/2019 Rady Gminy Brzozówka z dnia 28 listopada 2019 r. w sprawie opłat wprowadza się następujące zmiany:
            1) uchyla się § 9;
            2) uchyla się § 7.

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

    private static final Pattern MIEJSCE = Pattern.compile("^(?:w |po |uchyla się |dodaje się )?§ (\\d{1,3})");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        List<Diagnoza> wynik = new ArrayList<>();
        kontekst.dzieci().forEach((nad, jednostki) -> {
            int poprzedni = 0;
            for (JednostkaZAdresem j : jednostki) {
                Matcher m = MIEJSCE.matcher(j.jednostka().tekst());
                if (j.jednostka().rodzaj() == RodzajJednostki.PUNKT && kontekst.zmienia(j) && m.find()) {
                    int numer = Integer.parseInt(m.group(1));
                    if (numer < poprzedni) {
                        wynik.add(KARTA.finding(
                                Kontekst.polozenie(j),
                                "polecenie zmiany § " + numer + " stoi po poleceniu zmiany § " + poprzedni,
                                "ułóż polecenia w kolejności zmienianego aktu"));
                    }
                    poprzedni = numer;
                }
            }
        });
        return wynik;
    }
}
