package pl.uchwalnik.kontrola.zmiany;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.akt.JednostkaZAdresem;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** All changes of one act stand in one unit (zmiany jednego aktu). */
public final class JedenAktDwaParagrafy implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K381",
            "zmiany jednego aktu w kilku paragrafach",
            Waga.OSTRZEZENIE,
            "ZTP § 92 i § 94 ust. 1",
            "Wszystkie zmiany jednego aktu mieszczą się w jednym paragrafie; rozrzucone łatwo przeoczyć.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            zmieniająca uchwałę w sprawie opłat

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. W uchwale nr XV/98/2019 Rady Gminy Brzozówka z dnia 28 listopada 2019 r. w sprawie opłat uchyla się § 7.

            § 2. W uchwale nr XV/98/2019 Rady Gminy Brzozówka z dnia 28 listopada 2019 r. w sprawie opłat uchyla się § 9.

            § 3. Uchwała wchodzi w życie z dniem podjęcia.
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

    private static final Pattern ZMIENIANY =
            Pattern.compile("^(?:W|Użyt\\p{L} w) (?:uchwale|zarządzeniu) [Nn]r ?([\\p{L}\\d./-]+)");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        List<Diagnoza> wynik = new ArrayList<>();
        Set<String> widziane = new HashSet<>();
        for (JednostkaZAdresem j : kontekst.jednostkiGlowne()) {
            if (j.jednostka().rodzaj().podstawowa() && kontekst.zmienia(j)) {
                Matcher m = ZMIENIANY.matcher(j.jednostka().tekst());
                if (m.find() && !widziane.add(m.group(1))) {
                    wynik.add(KARTA.finding(
                            Kontekst.polozenie(j),
                            "akt nr " + m.group(1) + " zmienia już wcześniejszy paragraf",
                            "zbierz wszystkie zmiany tego aktu w jednym paragrafie"));
                }
            }
        }
        return wynik;
    }
}
