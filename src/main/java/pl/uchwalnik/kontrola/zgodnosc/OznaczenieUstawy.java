package pl.uchwalnik.kontrola.zgodnosc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.paczka.Paczka;
import pl.uchwalnik.kontrola.paczka.RegulaPaczki;
import pl.uchwalnik.kontrola.paczka.Wzmianki;

/** Acts of one day cite a statute with one journal mark (oznaczenie dziennika ustawy). */
public final class OznaczenieUstawy implements RegulaPaczki {
    private static final KartaReguly KARTA = new KartaReguly(
            "K813",
            "oznaczenie dziennika ustawy w pakiecie",
            Waga.OSTRZEZENIE,
            "ZTP § 158",
            "Akty z jednego dnia powołują ustawę z tym samym oznaczeniem dziennika; gdy oznaczenia są różne, któreś jest nieaktualne.",
            """
            === statut
            UCHWAŁA NR XX/149/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie nadania statutu ośrodkowi

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. Ośrodek wykonuje zadania z ustawy z dnia 12 marca 2004 r. o pomocy społecznej (Dz. U. z 2026 r. poz. 639, 974 i 986).

            === pal
            UCHWAŁA NR XX/151/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie przyjęcia Programu Aktywności Lokalnej na lata 2027–2030

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. Program jest programem w rozumieniu ustawy z dnia 12 marca 2004 r. o pomocy społecznej (Dz. U. z 2024 r. poz. 1283).
            """,
            """
            === statut
            UCHWAŁA NR XX/149/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie nadania statutu ośrodkowi

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. Ośrodek wykonuje zadania z ustawy z dnia 12 marca 2004 r. o pomocy społecznej (Dz. U. z 2026 r. poz. 639, 974 i 986).

            === pal
            UCHWAŁA NR XX/151/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie przyjęcia Programu Aktywności Lokalnej na lata 2027–2030

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. Program jest programem w rozumieniu ustawy z dnia 12 marca 2004 r. o pomocy społecznej (Dz. U. z 2026 r. poz. 639, 974 i 986).
            """);

    private static final Pattern USTAWA = Pattern.compile(
            "ustaw\\p{L}{1,3} z dnia (\\d{1,2} \\p{L}+ \\d{4}) r\\. ([^();:]{3,160}?) \\((Dz\\. ?U\\.[^()]{3,200})\\)");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Paczka paczka) {
        List<Wzmianki.Wzmianka> znaki = new ArrayList<>();
        for (Paczka.Dokument d : paczka.dokumenty()) {
            String dzien = d.kontekst().dzien().map(LocalDate::toString).orElse("");
            znaki.addAll(Wzmianki.find(
                    List.of(d),
                    USTAWA,
                    m -> dzien + " " + m.group(1) + " " + m.group(2),
                    m -> m.group(3).replaceAll("[⁰¹²³⁴-⁹⁾]", "")));
        }
        return Wzmianki.conflicts(znaki).stream()
                .map(n -> KARTA.finding(
                        n.inna().at(),
                        "ryzyko: oznaczenie dziennika: " + n.opis(),
                        "podaj wszędzie oznaczenie aktualne w dniu podjęcia uchwał"))
                .toList();
    }
}
