package pl.uchwalnik.kontrola.zgodnosc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.akt.NaglowekAktu;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.paczka.Paczka;
import pl.uchwalnik.kontrola.paczka.RegulaPaczki;
import pl.uchwalnik.kontrola.paczka.Wzmianki;

/** A local act is cited with one date everywhere (powołanie aktu miejscowego). */
public final class PowolanieAktuMiejscowego implements RegulaPaczki {
    private static final KartaReguly KARTA = new KartaReguly(
            "K808",
            "data powołanego aktu w pakiecie",
            Waga.OSTRZEZENIE,
            "ZTP § 162 ust. 1",
            "Akt prawa miejscowego powołuje się z numerem i datą; ten sam numer z dwiema datami wskazuje dwa akty, z których jeden nie istnieje.",
            """
            === statut-zmiana
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            zmieniająca uchwałę w sprawie nadania statutu ośrodkowi

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. W uchwale nr XV/98/2019 Rady Gminy Brzozówka z dnia 28 listopada 2019 r. wprowadza się zmiany.

            === regulamin
            ZARZĄDZENIE NR 14/2026
            KIEROWNIKA OŚRODKA
            z dnia 21 grudnia 2026 r.
            w sprawie nadania regulaminu organizacyjnego

            Na podstawie § 9 statutu nadanego uchwałą nr XV/98/2019 Rady Gminy Brzozówka z dnia 29 listopada 2019 r. zarządza się, co następuje:

            § 1. Nadaje się regulamin.
            """,
            """
            === statut-zmiana
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            zmieniająca uchwałę w sprawie nadania statutu ośrodkowi

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. W uchwale nr XV/98/2019 Rady Gminy Brzozówka z dnia 28 listopada 2019 r. wprowadza się zmiany.

            === regulamin
            ZARZĄDZENIE NR 14/2026
            KIEROWNIKA OŚRODKA
            z dnia 21 grudnia 2026 r.
            w sprawie nadania regulaminu organizacyjnego

            Na podstawie § 9 statutu nadanego uchwałą nr XV/98/2019 Rady Gminy Brzozówka z dnia 28 listopada 2019 r. zarządza się, co następuje:

            § 1. Nadaje się regulamin.
            """);

    private static final Pattern POWOLANIE = Pattern.compile(
            "(?iu)(?<!\\p{L})(uchwa[łl]|zarządzeni)\\p{L}{0,3} nr ([\\p{L}\\d./-]*\\d) [^,;()]{0,120}?z dnia (\\d{1,2} \\p{L}+ \\d{4})");
    private static final Pattern WLASNY =
            Pattern.compile("(?iu)^(uchwa[łl]|zarządzeni)\\p{L}{0,3} nr ([\\p{L}\\d./-]*\\d)$");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Paczka paczka) {
        List<Wzmianki.Wzmianka> powolania = new ArrayList<>();
        for (Paczka.Dokument d : paczka.dokumenty()) {
            NaglowekAktu n = d.kontekst().akt().naglowek();
            Matcher m = WLASNY.matcher(n.rodzaj());
            if (m.find() && !n.data().isEmpty()) {
                powolania.add(Wzmianki.title(d, key(m), n.data().replaceFirst("^z dnia (.*\\d{4}).*$", "$1")));
            }
        }
        powolania.addAll(Wzmianki.find(
                paczka.dokumenty(),
                POWOLANIE,
                PowolanieAktuMiejscowego::key,
                m -> m.group(3).toLowerCase(Locale.ROOT)));
        return Wzmianki.conflicts(powolania).stream()
                .map(n -> KARTA.finding(
                        n.inna().at(),
                        "ryzyko: data powołanego aktu: " + n.opis(),
                        "sprawdź datę aktu i podaj ją wszędzie tak samo"))
                .toList();
    }

    private static String key(MatchResult m) {
        return (m.group(1).substring(0, 5) + " " + m.group(2)).toLowerCase(Locale.ROOT);
    }
}
