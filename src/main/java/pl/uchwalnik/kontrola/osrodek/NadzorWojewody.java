package pl.uchwalnik.kontrola.osrodek;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** A resolution does not assign supervision to the voivode (nadzór wojewody). */
public final class NadzorWojewody implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K543",
            "nadzór wojewody w uchwale",
            Waga.OSTRZEZENIE,
            "art. 22 pkt 8 i art. 126 ustawy o pomocy społecznej",
            "Nadzór wojewody wynika z ustawy; uchwała nie może go ani przyznać, ani zawęzić.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie nadania statutu ośrodkowi

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Nadzór nad Ośrodkiem w zakresie zadań zleconych sprawuje Wojewoda Mazowiecki.

            § 2. Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia w Dzienniku Urzędowym Województwa Mazowieckiego.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie nadania statutu ośrodkowi

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Nadzór nad Ośrodkiem sprawuje Wójt.

            § 2. Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia w Dzienniku Urzędowym Województwa Mazowieckiego.
            """);

    private static final Fraza FRAZA = Fraza.of(
                    KARTA,
                    "(?iu)nadz[oó]r\\p{L}*[^.;]{0,90}wojewod\\p{L}+|wojewod\\p{L}+[^.;]{0,40}(?:sprawuje nadz|kontroluje)",
                    "ryzyko: uchwała mówi o nadzorze wojewody",
                    "usuń zdanie o wojewodzie")
            .gdy("wojewod");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return FRAZA.find(kontekst.uchwala() ? kontekst.normy() : List.of());
    }
}
