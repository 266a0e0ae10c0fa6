package pl.uchwalnik.kontrola.przepisy;

import java.util.List;
import java.util.Locale;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** An act opens with its legal basis (podstawa prawna). */
public final class PodstawaPrawna implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K321",
            "podstawa prawna",
            Waga.BLAD,
            "ZTP § 121 ust. 1, § 139 w zw. z § 143",
            "Akt organu gminy musi wskazywać przepis, który pozwala go wydać; bez niego nie da się ocenić, czy organ działał w granicach prawa.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            § 1. Tworzy się ośrodek.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
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
        if (!kontekst.maNaglowek() || !(kontekst.uchwala() || kontekst.zarzadzenie())) {
            return List.of();
        }
        boolean jest = kontekst.akt().wstep().stream()
                .map(a -> a.tekst().toLowerCase(Locale.ROOT))
                .anyMatch(t -> t.contains("na podstawie") || t.contains("działając na "));
        return jest
                ? List.of()
                : List.of(KARTA.finding(
                        kontekst.naglowek(),
                        "ryzyko nieważności: akt nie wskazuje podstawy prawnej",
                        "dodaj przed § 1: „Na podstawie art. … ustawy z dnia … uchwala się, co następuje:”"));
    }
}
