package pl.uchwalnik.kontrola.osrodek;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** A centre has no legal personality to be represented (w imieniu Ośrodka). */
public final class WImieniuOsrodka implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K541",
            "czynności „w imieniu Ośrodka”",
            Waga.OSTRZEZENIE,
            "art. 47 ust. 1 ustawy o samorządzie gminnym; wyrok NSA II OSK 1966/09",
            "Ośrodek nie ma osobowości prawnej; kierownik działa w imieniu gminy, na podstawie pełnomocnictwa.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie nadania statutu ośrodkowi

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Kierownik zawiera umowy w imieniu Ośrodka.

            § 2. Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia w Dzienniku Urzędowym Województwa Mazowieckiego.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie nadania statutu ośrodkowi

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Kierownik zawiera umowy w imieniu Gminy, na podstawie pełnomocnictwa.

            § 2. Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia w Dzienniku Urzędowym Województwa Mazowieckiego.
            """);

    private static final Fraza FRAZA = Fraza.of(
                    KARTA,
                    "(?iu)w imieniu (?:Ośrodka|Centrum|OPS|GOPS|MOPS|MGOPS|CUS)(?!\\p{L})",
                    "ryzyko: „%s” – jednostka bez osobowości prawnej",
                    "zapisz: w imieniu Gminy, na podstawie pełnomocnictwa")
            .gdy("w imieniu");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return FRAZA.find(kontekst.normy());
    }
}
