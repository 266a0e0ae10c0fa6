package pl.uchwalnik.kontrola.osrodek;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** A resolution on the team regulates only appointing and dismissing (zespół interdyscyplinarny). */
public final class ZespolInterdyscyplinarny implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K547",
            "zespół interdyscyplinarny: zakres uchwały",
            Waga.OSTRZEZENIE,
            "art. 9a ust. 15 ustawy o przeciwdziałaniu przemocy domowej",
            "Rada określa tylko tryb i sposób powoływania oraz odwoływania członków; warunki funkcjonowania, skład i posiedzenia uchylano.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie trybu i sposobu powoływania i odwoływania członków zespołu interdyscyplinarnego

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Posiedzenia zespołu odbywają się co miesiąc.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie trybu i sposobu powoływania i odwoływania członków zespołu interdyscyplinarnego

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Wójt powołuje członków na wniosek właściwych podmiotów.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final Fraza FRAZA = Fraza.of(
            KARTA,
            "(?iu)warunk\\p{L}+ (?:jego )?funkcjonowania|przewodnicząc\\p{L}+ zespołu (?:jest|zostaje|wybiera)|posiedzeni\\p{L}+ (?:zespołu )?odbywa\\p{L}* się|w skład zespołu wchodz\\p{L}+|zespół liczy",
            "ryzyko: „%s” wykracza poza upoważnienie",
            "usuń; tryb pracy zespół określa sam (art. 9a ust. 6b)");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return FRAZA.find(
                kontekst.uchwala() && kontekst.akt().naglowek().przedmiot().contains("zespołu interdyscyplinarnego")
                        ? kontekst.fragmenty()
                        : List.of());
    }
}
