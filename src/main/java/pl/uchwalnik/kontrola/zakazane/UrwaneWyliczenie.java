package pl.uchwalnik.kontrola.zakazane;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** Lists cut short in a provision (urwane wyliczenie). */
public final class UrwaneWyliczenie implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K522",
            "„itp.”, „m.in.” w przepisie",
            Waga.OSTRZEZENIE,
            "ZTP § 6",
            "Przepis ma mówić, czego dotyczy; „itp.” zostawia to domysłowi.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie nadania statutu ośrodkowi

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Ośrodek prowadzi poradnictwo, świetlice itp.

            § 2. Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia w Dzienniku Urzędowym Województwa Mazowieckiego.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie nadania statutu ośrodkowi

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Ośrodek prowadzi poradnictwo i świetlice.

            § 2. Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia w Dzienniku Urzędowym Województwa Mazowieckiego.
            """);

    private static final Fraza FRAZA = Fraza.of(
                    KARTA,
                    "(?iu)(?<!\\p{L})(?:itp\\.|itd\\.|m\\. ?in\\.|między innymi)",
                    "ryzyko: „%s” zostawia wyliczenie otwartym",
                    "wymień wszystkie elementy")
            .gdy("itp.", "itd.", "m.in.", "m. in.", "między innymi");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return FRAZA.find(kontekst.prawoMiejscowe() ? kontekst.normy() : List.of());
    }
}
