package pl.uchwalnik.kontrola.osrodek;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** The council does not approve the internal regulations (regulamin zatwierdzany przez radę). */
public final class RegulaminPrzezRade implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K544",
            "regulamin organizacyjny zatwierdzany przez radę",
            Waga.OSTRZEZENIE,
            "art. 18 ustawy o samorządzie gminnym; ZTP § 135",
            "Rada nadaje statut; zatwierdzanie regulaminu organizacyjnego nie należy do jej właściwości.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie nadania statutu ośrodkowi

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Regulamin organizacyjny Ośrodka zatwierdza Rada Gminy.

            § 2. Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia w Dzienniku Urzędowym Województwa Mazowieckiego.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie nadania statutu ośrodkowi

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Regulamin organizacyjny Ośrodka nadaje Kierownik.

            § 2. Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia w Dzienniku Urzędowym Województwa Mazowieckiego.
            """);

    private static final Fraza FRAZA = Fraza.of(
                    KARTA,
                    "(?iu)regulamin\\p{L}* organizacyjn\\p{L}+[^.;]{0,60}(?:zatwierdz|uchwal|nada)\\p{L}+[^.;]{0,20}Rad\\p{L}+|Rada[^.;]{0,40}(?:zatwierdza|uchwala)[^.;]{0,30}regulamin\\p{L}* organizacyjn\\p{L}+",
                    "ryzyko: „%s”",
                    "zapisz: regulamin nadaje kierownik zarządzeniem")
            .gdy("organizacyjn");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return FRAZA.find(kontekst.uchwala() ? kontekst.normy() : List.of());
    }
}
