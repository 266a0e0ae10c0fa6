package pl.uchwalnik.kontrola.zmiany;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** A change of words names every place (zmiana bez wskazania miejsc). */
public final class ZmianaBezMiejsca implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K385",
            "zmiana wyrazów bez wskazania miejsc",
            Waga.OSTRZEZENIE,
            "ZTP § 86 i § 88 ust. 1",
            "Zmiana „w całym tekście” nie mówi, które przepisy się zmieniły; zmieniane jednostki wymienia się wszystkie.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            zmieniająca uchwałę w sprawie opłat

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. W całej treści uchwały nr XV/98/2019 wyrazy „Urząd Gminy” zastępuje się wyrazami „Urząd Miejski”.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            zmieniająca uchwałę w sprawie opłat

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. W uchwale nr XV/98/2019 Rady Gminy Brzozówka z dnia 28 listopada 2019 r. w sprawie opłat użyte w § 2 i w § 7 wyrazy „Urząd Gminy” zastępuje się wyrazami „Urząd Miejski”.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final Fraza FRAZA = Fraza.of(
                    KARTA,
                    "(?iu)w (?:całej treści|całym tekście|całym dokumencie|treści całe\\p{L}+|pozostałych przepisach|każdym miejscu)",
                    "ryzyko: „%s” nie wskazuje zmienianych jednostek",
                    "wymień jednostki: użyte w § 2 i w § 7 wyrazy „…” zastępuje się wyrazami „…”")
            .gdy("całe", "cały", "pozostałych przepisach", "każdym miejscu");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return FRAZA.find(kontekst.przepisyGlowne().stream()
                .filter(f -> f.mentions(List.of("zastępuje", "zastąp", "skreśla", "zmian")))
                .toList());
    }
}
