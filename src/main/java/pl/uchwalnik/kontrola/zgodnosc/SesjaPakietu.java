package pl.uchwalnik.kontrola.zgodnosc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.paczka.Paczka;
import pl.uchwalnik.kontrola.paczka.RegulaPaczki;
import pl.uchwalnik.kontrola.paczka.Wzmianki;

/** Resolutions of one pack bear the day and the number of one session (dzień i numer sesji). */
public final class SesjaPakietu implements RegulaPaczki {
    private static final KartaReguly KARTA = new KartaReguly(
            "K806",
            "dzień i numer sesji w pakiecie",
            Waga.OSTRZEZENIE,
            "ZTP § 120 i § 138a; art. 20 ust. 1 ustawy o samorządzie gminnym",
            "Uchwały pakietu podejmuje się na jednej sesji; inna data albo inny numer sesji w jednej z nich jest zwykle pomyłką.",
            """
            === statut
            UCHWAŁA NR XX/149/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie nadania statutu ośrodkowi

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. Nadaje się statut.

            === pal
            UCHWAŁA NR XX/151/2026
            RADY GMINY BRZOZÓWKA
            z dnia 27 listopada 2026 r.
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
            UCHWAŁA NR XX/151/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie przyjęcia Programu Aktywności Lokalnej na lata 2027–2030

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. Przyjmuje się program.
            """);

    private static final Pattern NUMER = Pattern.compile("(?i)nr ([IVXLCDM]+)/");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Paczka paczka) {
        List<Wzmianki.Wzmianka> sesje = new ArrayList<>();
        for (Paczka.Dokument d : paczka.dokumenty()) {
            if (d.kontekst().uchwala()) {
                String data = d.kontekst().akt().naglowek().data();
                Matcher m = NUMER.matcher(d.kontekst().akt().naglowek().rodzaj());
                if (!data.isEmpty()) {
                    sesje.add(Wzmianki.title(d, "data", data));
                }
                if (m.find()) {
                    sesje.add(Wzmianki.title(d, "numer", m.group(1)));
                }
            }
        }
        return Wzmianki.conflicts(sesje).stream()
                .map(n -> KARTA.finding(
                        n.inna().at(),
                        "ryzyko: " + (n.inna().klucz().equals("data") ? "dzień uchwały " : "numer sesji ") + n.opis(),
                        "sprawdź dzień i numer sesji"))
                .toList();
    }
}
