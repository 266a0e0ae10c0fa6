package pl.uchwalnik.kontrola.osrodek;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** The wójt employs heads of units (zatrudnianie kierownika). */
public final class KierownikPrzezRade implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K546",
            "kierownik powoływany przez radę",
            Waga.OSTRZEZENIE,
            "art. 30 ust. 2 pkt 5 ustawy o samorządzie gminnym",
            "Kierowników jednostek zatrudnia i zwalnia wójt; rada nie ma tej kompetencji.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie nadania statutu ośrodkowi

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Kierownika Ośrodka powołuje i odwołuje Rada Gminy.

            § 2. Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia w Dzienniku Urzędowym Województwa Mazowieckiego.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie nadania statutu ośrodkowi

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Kierownika Ośrodka zatrudnia Wójt.

            § 2. Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia w Dzienniku Urzędowym Województwa Mazowieckiego.
            """);

    private static final Fraza FRAZA = Fraza.of(
                    KARTA,
                    "(?iu)(?:Kierownika|Dyrektora)[^.;]{0,40}(?:powołuje|zatrudnia|odwołuje|zwalnia)[^.;]{0,30}Rada (?:Gminy|Miejska|Miasta)|Rada (?:Gminy|Miejska|Miasta)[^.;]{0,60}(?:powołuje|zatrudnia|odwołuje)[^.;]{0,20}(?:Kierownika|Dyrektora)",
                    "ryzyko: „%s”",
                    "zapisz: kierownika zatrudnia i zwalnia wójt")
            .gdy("kierownika", "dyrektora");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return FRAZA.find(kontekst.uchwala() ? kontekst.normy() : List.of());
    }
}
