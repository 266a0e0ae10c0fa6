package pl.uchwalnik.kontrola.zakazane;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** The council passes its own power on (subdelegacja). */
public final class Subdelegacja implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K523",
            "przekazanie kompetencji rady",
            Waga.OSTRZEZENIE,
            "ZTP § 115 i § 135",
            "Rada nie może przekazać innemu organowi tego, co ustawa kazała jej określić.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie nadania statutu ośrodkowi

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Szczegółowe zasady korzystania z pomocy określi Wójt.

            § 2. Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia w Dzienniku Urzędowym Województwa Mazowieckiego.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie nadania statutu ośrodkowi

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Z pomocy korzystają mieszkańcy.

            § 2. Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia w Dzienniku Urzędowym Województwa Mazowieckiego.
            """);

    private static final Fraza FRAZA = Fraza.of(
                    KARTA,
                    "(?iu)szczegółow\\p{L}+ (?:zasad|zakres|warunk|tryb|spos|kryteri)\\p{L}*[^.;]{0,80}(?:określ|ustal|regul)\\p{L}+[^.;]{0,25}(?:Wójt|Burmistrz|Prezydent|Kierownik|Dyrektor)",
                    "ryzyko: „%s” przekazuje kompetencję rady",
                    "określ rzecz w uchwale albo odeślij do ustawy")
            .gdy("szczegółow");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return FRAZA.find(kontekst.prawoMiejscowe() ? kontekst.normy() : List.of());
    }
}
