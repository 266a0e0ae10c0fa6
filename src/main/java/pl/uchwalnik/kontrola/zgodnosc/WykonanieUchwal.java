package pl.uchwalnik.kontrola.zgodnosc;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.paczka.Paczka;
import pl.uchwalnik.kontrola.paczka.RegulaPaczki;
import pl.uchwalnik.kontrola.paczka.Wzmianki;

/** Resolutions of one pack are carried out by one authority (wykonanie uchwał). */
public final class WykonanieUchwal implements RegulaPaczki {
    private static final KartaReguly KARTA = new KartaReguly(
            "K804",
            "wykonanie uchwał pakietu",
            Waga.OSTRZEZENIE,
            "art. 30 ust. 1 ustawy o samorządzie gminnym; ZTP § 10",
            "Uchwały jednej rady wykonuje jeden organ; różne jego nazwy budzą wątpliwość, kto odpowiada za wykonanie.",
            """
            === statut
            UCHWAŁA NR XX/149/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie nadania statutu ośrodkowi

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. Wykonanie uchwały powierza się Wójtowi Gminy Brzozówka.

            === pal
            UCHWAŁA NR XX/151/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie przyjęcia Programu Aktywności Lokalnej na lata 2027–2030

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. Wykonanie uchwały powierza się Wójtowi Gminy Lipowiec.
            """,
            """
            === statut
            UCHWAŁA NR XX/149/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie nadania statutu ośrodkowi

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. Wykonanie uchwały powierza się Wójtowi Gminy Brzozówka.

            === pal
            UCHWAŁA NR XX/151/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie przyjęcia Programu Aktywności Lokalnej na lata 2027–2030

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. Wykonanie uchwały powierza się Wójtowi Gminy Brzozówka.
            """);

    private static final Pattern WYKONANIE = Pattern.compile("[Ww]ykonanie uchwały powierza się ([^.;,]{3,120})");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Paczka paczka) {
        return Wzmianki.conflicts(Wzmianki.find(
                        paczka.dokumenty(), WYKONANIE, m -> "", m -> m.group(1).toLowerCase(Locale.ROOT)))
                .stream()
                .map(n -> KARTA.finding(
                        n.inna().at(),
                        "ryzyko: wykonanie uchwały: " + n.opis(),
                        "powierz wykonanie temu samemu organowi, pod tą samą nazwą"))
                .toList();
    }
}
