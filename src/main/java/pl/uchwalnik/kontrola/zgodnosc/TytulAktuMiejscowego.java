package pl.uchwalnik.kontrola.zgodnosc;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.paczka.Paczka;
import pl.uchwalnik.kontrola.paczka.RegulaPaczki;
import pl.uchwalnik.kontrola.paczka.Wzmianki;

/** A local act is cited with one title everywhere (tytuł aktu miejscowego). */
public final class TytulAktuMiejscowego implements RegulaPaczki {
    private static final KartaReguly KARTA = new KartaReguly(
            "K809",
            "tytuł powołanego aktu w pakiecie",
            Waga.OSTRZEZENIE,
            "ZTP § 162 ust. 1",
            "Akt powołuje się jego własnym tytułem; dwa tytuły jednego numeru wskazują dwa akty.",
            """
            === statut-zmiana
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            zmieniająca uchwałę w sprawie nadania statutu ośrodkowi

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. W uchwale nr XV/98/2019 Rady Gminy Brzozówka z dnia 28 listopada 2019 r. w sprawie nadania statutu ośrodkowi (Dz. Urz. Woj. Mazowieckiego poz. 14500) wprowadza się zmiany.

            === regulamin
            ZARZĄDZENIE NR 14/2026
            KIEROWNIKA OŚRODKA
            z dnia 21 grudnia 2026 r.
            w sprawie nadania regulaminu organizacyjnego

            Na podstawie § 9 statutu zarządza się, co następuje:

            § 1. Regulamin wydano na podstawie uchwały nr XV/98/2019 Rady Gminy Brzozówka z dnia 28 listopada 2019 r. w sprawie statutu gminnego ośrodka.
            """,
            """
            === statut-zmiana
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            zmieniająca uchwałę w sprawie nadania statutu ośrodkowi

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. W uchwale nr XV/98/2019 Rady Gminy Brzozówka z dnia 28 listopada 2019 r. w sprawie nadania statutu ośrodkowi (Dz. Urz. Woj. Mazowieckiego poz. 14500) wprowadza się zmiany.

            === regulamin
            ZARZĄDZENIE NR 14/2026
            KIEROWNIKA OŚRODKA
            z dnia 21 grudnia 2026 r.
            w sprawie nadania regulaminu organizacyjnego

            Na podstawie § 9 statutu zarządza się, co następuje:

            § 1. Regulamin wydano na podstawie uchwały nr XV/98/2019 Rady Gminy Brzozówka z dnia 28 listopada 2019 r. w sprawie nadania statutu ośrodkowi.
            """);

    private static final Pattern POWOLANIE = Pattern.compile(
            "(?iu)(?<!\\p{L})(uchwa[łl]|zarządzeni)\\p{L}{0,3} nr ([\\p{L}\\d./-]*\\d) [^,;()]{0,120}?z dnia \\d{1,2} \\p{L}+ \\d{4} r\\. (w sprawie [^,;().„”]{5,250})");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Paczka paczka) {
        List<Wzmianki.Wzmianka> tytuly = Wzmianki.find(
                paczka.dokumenty(),
                POWOLANIE,
                m -> (m.group(1).substring(0, 5) + " " + m.group(2)).toLowerCase(Locale.ROOT),
                m -> m.group(3).strip());
        // words that follow a title without a comma do not make it another one
        List<Wzmianki.Wzmianka> zlozone = tytuly.stream()
                .map(w -> w.withWartosc(tytuly.stream()
                        .filter(x -> x.klucz().equals(w.klucz()) && w.wartosc().startsWith(x.wartosc()))
                        .map(Wzmianki.Wzmianka::wartosc)
                        .min(Comparator.comparingInt(String::length))
                        .orElse(w.wartosc())))
                .toList();
        return Wzmianki.conflicts(zlozone).stream()
                .map(n -> KARTA.finding(
                        n.inna().at(),
                        "ryzyko: tytuł powołanego aktu: " + n.opis(),
                        "podaj tytuł tak, jak brzmi w akcie"))
                .toList();
    }
}
