package pl.uchwalnik.kontrola.zgodnosc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.paczka.Paczka;
import pl.uchwalnik.kontrola.paczka.RegulaPaczki;

/** Every resolution has its own number (numery uchwał). */
public final class NumeryUchwal implements RegulaPaczki {
    private static final KartaReguly KARTA = new KartaReguly(
            "K807",
            "powtórzony numer uchwały",
            Waga.BLAD,
            "ZTP § 120 i § 138a",
            "Numer wskazuje jedną uchwałę; dwóch uchwał o tym samym numerze nie da się powołać ani ogłosić.",
            """
            === statut
            UCHWAŁA NR XX/149/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie nadania statutu ośrodkowi

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. Nadaje się statut.

            === pal
            UCHWAŁA NR XX/149/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie przyjęcia Programu Aktywności Lokalnej na lata 2027–2030

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. Przyjmuje się program.
            """,
            """
            === statut
            UCHWAŁA NR XX/149/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie nadania statutu ośrodkowi

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. Nadaje się statut.

            === pal
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie przyjęcia Programu Aktywności Lokalnej na lata 2027–2030

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. Przyjmuje się program.
            """);

    private static final Pattern NUMER = Pattern.compile("(?iu)^(?:uchwała|zarządzenie) nr (\\S*\\d\\S*)");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Paczka paczka) {
        Map<String, Paczka.Dokument> znane = new HashMap<>();
        List<Diagnoza> wynik = new ArrayList<>();
        for (Paczka.Dokument d : paczka.dokumenty()) {
            Matcher m = NUMER.matcher(d.kontekst().akt().naglowek().rodzaj());
            if (m.find()) {
                Paczka.Dokument pierwszy = znane.putIfAbsent(m.group(1), d);
                if (pierwszy != null) {
                    wynik.add(KARTA.finding(
                            d.at(d.kontekst().naglowek()),
                            "numer „" + m.group(1) + "” ma już dokument " + pierwszy.krotko(),
                            "nadaj uchwale jej własny numer"));
                }
            }
        }
        return wynik;
    }
}
