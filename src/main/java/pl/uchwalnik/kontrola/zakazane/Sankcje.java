package pl.uchwalnik.kontrola.zakazane;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** Penalties belong to statutes (przepisy karne). */
public final class Sankcje implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K524",
            "kary i grzywny",
            Waga.BLAD,
            "ZTP § 117",
            "Aktem rady, poza przepisami porządkowymi, nie wolno ustanawiać kar.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie nadania statutu ośrodkowi

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Kto narusza uchwałę, podlega karze grzywny.

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
                    "(?iu)podlega\\p{L}* karze|(?<!\\p{L})grzywn\\p{L}+|kar\\p{L}{1,2} pieniężn\\p{L}+",
                    "ryzyko: „%s” ustanawia sankcję",
                    "usuń przepis o karze")
            .gdy("karze", "grzywn", "pieniężn");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return FRAZA.find(kontekst.uchwala() ? kontekst.normy() : List.of());
    }
}
