package pl.uchwalnik.kontrola.program;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.paczka.Paczka;
import pl.uchwalnik.kontrola.paczka.RegulaPaczki;
import pl.uchwalnik.kontrola.paczka.Rola;

/** Community organising stands in the statute and in the internal rules, or in neither (zadanie OSL). */
public final class ZadanieOsl implements RegulaPaczki {
    private static final KartaReguly KARTA = new KartaReguly(
            "K821",
            "organizowanie społeczności lokalnej w statucie i regulaminie",
            Waga.OSTRZEZENIE,
            "art. 11 ust. 2 ustawy o finansach publicznych; art. 110 ust. 1 ustawy o pomocy społecznej",
            "Statut określa przedmiot działalności, a regulamin – kto go wykonuje; zadanie zapisane tylko w jednym z nich nie ma podstawy albo wykonawcy.",
            """
            === statut
            UCHWAŁA NR XX/149/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie nadania statutu ośrodkowi

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. Do zadań Ośrodka należy organizowanie społeczności lokalnej.

            === regulamin
            ZARZĄDZENIE NR 14/2026
            KIEROWNIKA OŚRODKA
            z dnia 21 grudnia 2026 r.
            w sprawie nadania regulaminu organizacyjnego

            Na podstawie § 9 statutu zarządza się, co następuje:

            § 1. Dział Świadczeń prowadzi postępowania w sprawach świadczeń.
            """,
            """
            === statut
            UCHWAŁA NR XX/149/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie nadania statutu ośrodkowi

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. Do zadań Ośrodka należy organizowanie społeczności lokalnej.

            === regulamin
            ZARZĄDZENIE NR 14/2026
            KIEROWNIKA OŚRODKA
            z dnia 21 grudnia 2026 r.
            w sprawie nadania regulaminu organizacyjnego

            Na podstawie § 9 statutu zarządza się, co następuje:

            § 1. Zadania z zakresu organizowania społeczności lokalnej wykonuje pracownik socjalny.
            """);

    private static final Pattern OSL = Pattern.compile("(?iu)organiz(?:owani|ator)\\p{L}{0,3} społeczności lokaln");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Paczka paczka) {
        List<Paczka.Dokument> statuty = paczka.documents(Rola.STATUT, Rola.STATUT_ZMIANA);
        List<Diagnoza> wynik = new ArrayList<>();
        for (Paczka.Dokument r : paczka.documents(Rola.REGULAMIN)) {
            boolean wStatucie = statuty.stream().anyMatch(ZadanieOsl::mentions);
            if (wStatucie && !mentions(r)) {
                wynik.add(KARTA.finding(
                        r.at(r.kontekst().naglowek()),
                        "ryzyko: statut powierza ośrodkowi organizowanie społeczności lokalnej, a regulamin o nim milczy",
                        "dodaj w regulaminie komórkę albo stanowisko, które wykonuje to zadanie"));
            }
            // an amendment alone does not show what the rest of the statute says
            paczka.documents(Rola.STATUT).stream()
                    .filter(s -> mentions(r) && !mentions(s))
                    .forEach(s -> wynik.add(KARTA.finding(
                            s.at(s.kontekst().naglowek()),
                            "ryzyko: regulamin przewiduje organizowanie społeczności lokalnej, a statut o nim milczy",
                            "dodaj to zadanie do przedmiotu działalności w statucie")));
        }
        return wynik;
    }

    private static boolean mentions(Paczka.Dokument d) {
        return d.kontekst().fragmenty().stream()
                .filter(f -> !f.polozenie().adres().equals("uzasadnienie"))
                .anyMatch(f -> OSL.matcher(f.tekst()).find());
    }
}
