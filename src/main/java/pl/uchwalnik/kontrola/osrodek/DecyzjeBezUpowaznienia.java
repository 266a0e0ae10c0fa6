package pl.uchwalnik.kontrola.osrodek;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** The head decides individual cases by authority of the wójt (decyzje kierownika). */
public final class DecyzjeBezUpowaznienia implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K551",
            "decyzje kierownika bez upoważnienia",
            Waga.OSTRZEZENIE,
            "art. 110 ust. 7 i 8 ustawy o pomocy społecznej; art. 39 ustawy o samorządzie gminnym",
            "Kierownik wydaje decyzje z upoważnienia wójta; uchwała, która daje mu tę kompetencję wprost, narusza ustawę.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Kierownik wydaje decyzje administracyjne w sprawach świadczeń.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Kierownik wydaje decyzje administracyjne w sprawach świadczeń z upoważnienia Wójta.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final Fraza FRAZA = Fraza.of(
                    KARTA,
                    "(?iu)(?:Kierownik|Dyrektor)(?: Ośrodka| Centrum)?[^.;]{0,40} (?:wydaje|podejmuje) decyzje(?! finansow)(?![^.]*upoważni)[^.;]{0,40}",
                    "ryzyko: „%s” nie wspomina upoważnienia wójta",
                    "zapisz: z upoważnienia Wójta (Burmistrza, Prezydenta Miasta)")
            .gdy("decyzje");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return FRAZA.find(
                kontekst.uchwala()
                        ? kontekst.normy().stream()
                                .filter(f -> !f.male().contains("upoważni"))
                                .toList()
                        : List.of());
    }
}
