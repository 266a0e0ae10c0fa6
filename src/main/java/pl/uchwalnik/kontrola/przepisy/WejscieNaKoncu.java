package pl.uchwalnik.kontrola.przepisy;

import java.util.List;
import pl.uchwalnik.akt.JednostkaZAdresem;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** The provision on entry into force is the last one (wejście w życie na końcu). */
public final class WejscieNaKoncu implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K404",
            "wejście w życie na końcu aktu",
            Waga.OSTRZEZENIE,
            "ZTP § 15, § 38 w zw. z § 143",
            "Przepis o wejściu w życie zamyka akt; przepis po nim łatwo przeoczyć, a jego moc bywa kwestionowana.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Uchwała wchodzi w życie z dniem podjęcia.

            § 2. Tworzy się ośrodek.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Tworzy się ośrodek.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        List<JednostkaZAdresem> przepisy = WejscieWZycie.przepisy(kontekst);
        List<JednostkaZAdresem> podstawowe = kontekst.jednostkiGlowne().stream()
                .filter(j -> j.jednostka().rodzaj().podstawowa())
                .toList();
        if (!(kontekst.uchwala() || kontekst.zarzadzenie())
                || przepisy.isEmpty()
                || podstawowe.getLast().adres().obejmuje(przepisy.getLast().adres())) {
            return List.of();
        }
        return List.of(KARTA.finding(
                Kontekst.polozenie(przepisy.getLast()),
                "po przepisie o wejściu w życie stoją dalsze przepisy",
                "przenieś przepis o wejściu w życie na koniec aktu"));
    }
}
