package pl.uchwalnik.kontrola.osrodek;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** A centre has no legal personality (osobowość prawna ośrodka). */
public final class OsobowoscPrawna implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K545",
            "osobowość prawna ośrodka",
            Waga.BLAD,
            "art. 11 ust. 1 ustawy o finansach publicznych",
            "Jednostka budżetowa nie ma osobowości prawnej; uchwała nie może jej nadać.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie nadania statutu ośrodkowi

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Ośrodek posiada osobowość prawną.

            § 2. Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia w Dzienniku Urzędowym Województwa Mazowieckiego.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie nadania statutu ośrodkowi

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Ośrodek jest jednostką nieposiadającą osobowości prawnej.

            § 2. Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia w Dzienniku Urzędowym Województwa Mazowieckiego.
            """);

    private static final Fraza FRAZA = Fraza.of(
                    KARTA,
                    "(?iu)(?<!nie )(?<!\\p{L})(?:posiada|ma|uzyskuje|nabywa) osobowość prawną",
                    "ryzyko: „%s”",
                    "zapisz: nieposiadająca osobowości prawnej")
            .gdy("osobowość prawną");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return FRAZA.find(kontekst.uchwala() ? kontekst.normy() : List.of());
    }
}
