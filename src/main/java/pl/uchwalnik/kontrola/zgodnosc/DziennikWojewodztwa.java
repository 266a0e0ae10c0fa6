package pl.uchwalnik.kontrola.zgodnosc;

import java.util.List;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.paczka.Paczka;
import pl.uchwalnik.kontrola.paczka.RegulaPaczki;
import pl.uchwalnik.kontrola.paczka.Wzmianki;

/** Acts of one gmina are published in one journal (dziennik urzędowy województwa). */
public final class DziennikWojewodztwa implements RegulaPaczki {
    private static final KartaReguly KARTA = new KartaReguly(
            "K805",
            "dziennik urzędowy w pakiecie",
            Waga.OSTRZEZENIE,
            "art. 13 pkt 2 ustawy o ogłaszaniu aktów normatywnych",
            "Akty jednej gminy ogłasza jeden wojewódzki dziennik urzędowy; wskazanie innego jest zwykle pozostałością po wzorze.",
            """
            === statut
            UCHWAŁA NR XX/149/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie nadania statutu ośrodkowi

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. Uchwała podlega ogłoszeniu w Dzienniku Urzędowym Województwa Mazowieckiego.

            === statut-zmiana
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            zmieniająca uchwałę w sprawie nadania statutu ośrodkowi

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. W uchwale nr XV/98/2019 (Dz. Urz. Woj. Łódzkiego poz. 14500) wprowadza się zmiany.
            """,
            """
            === statut
            UCHWAŁA NR XX/149/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie nadania statutu ośrodkowi

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. Uchwała podlega ogłoszeniu w Dzienniku Urzędowym Województwa Mazowieckiego.

            === statut-zmiana
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            zmieniająca uchwałę w sprawie nadania statutu ośrodkowi

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. W uchwale nr XV/98/2019 (Dz. Urz. Woj. Mazowieckiego poz. 14500) wprowadza się zmiany.
            """);

    private static final Pattern DZIENNIK =
            Pattern.compile("(?:Dzienni\\p{L}+ Urzędow\\p{L}+ Województwa|Dz\\. Urz\\. Woj\\.) (\\p{Lu}[\\p{L}-]+)");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Paczka paczka) {
        return Wzmianki.conflicts(Wzmianki.find(paczka.dokumenty(), DZIENNIK, m -> "", m -> m.group(1))).stream()
                .map(n -> KARTA.finding(
                        n.inna().at(),
                        "ryzyko: dziennik urzędowy " + n.opis(),
                        "podaj dziennik województwa, w którym leży gmina"))
                .toList();
    }
}
