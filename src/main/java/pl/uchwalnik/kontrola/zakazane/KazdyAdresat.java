package pl.uchwalnik.kontrola.zakazane;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** Addressees stand in the singular without „każdy” (każdy adresat). */
public final class KazdyAdresat implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K526",
            "„każdy” przed adresatem przepisu",
            Waga.UWAGA,
            "ZTP § 144",
            "Od 1 marca 2026 r. adresata podaje się w liczbie pojedynczej, bez wyrazu „każdy”: przepis i tak dotyczy każdego.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Każdy mieszkaniec może korzystać z poradnictwa.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Mieszkaniec może korzystać z poradnictwa.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final Fraza FRAZA = Fraza.of(
                    KARTA,
                    "(?iu)(?<!\\p{L})każd(?:y|a|ego|emu|ej|ą) (?:mieszka|pracowni|osob|użytkowni|uczestni|człon|obywatel)\\p{L}+",
                    "przed adresatem stoi zbędny wyraz: „%s”",
                    "zapisz adresata w liczbie pojedynczej bez „każdy”")
            .gdy("każd");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return FRAZA.find(kontekst.nowaTechnika() ? kontekst.normy() : List.of());
    }
}
