package pl.uchwalnik.kontrola.osrodek;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** A statute does not say who replaces the head (zastępstwo kierownika). */
public final class ZastepstwoKierownika implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K542",
            "zastępstwo kierownika w uchwale",
            Waga.OSTRZEZENIE,
            "art. 40 ust. 2 pkt 2 ustawy o samorządzie gminnym; art. 3¹ § 1 Kodeksu pracy",
            "Wskazanie zastępcy w statucie nadzór uznawał za przekroczenie upoważnienia; to sprawa regulaminu i pełnomocnictwa.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie nadania statutu ośrodkowi

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. W razie nieobecności Kierownika jego obowiązki pełni Zastępca.

            § 2. Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia w Dzienniku Urzędowym Województwa Mazowieckiego.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie nadania statutu ośrodkowi

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Ośrodkiem kieruje Kierownik.

            § 2. Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia w Dzienniku Urzędowym Województwa Mazowieckiego.
            """);

    private static final Fraza FRAZA = Fraza.of(
                    KARTA,
                    "(?iu)(?:w (?:razie|czasie|przypadku)|podczas|pod) (?:jego )?nieobecnoś\\p{L}+ (?:Kierownika|Dyrektora)|(?:Kierownika|Dyrektora) (?:Ośrodka |Centrum )?(?:w (?:czasie|razie) (?:jego )?nieobecności )?zastępuje|zastępuje (?:Kierownika|Dyrektora)",
                    "ryzyko: „%s” reguluje zastępstwo w uchwale",
                    "przenieś do regulaminu organizacyjnego albo pełnomocnictwa")
            .gdy("zastępuje", "nieobecno");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return FRAZA.find(kontekst.uchwala() ? kontekst.normy() : List.of());
    }
}
