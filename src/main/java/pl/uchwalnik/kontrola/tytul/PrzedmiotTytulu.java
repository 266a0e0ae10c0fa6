package pl.uchwalnik.kontrola.tytul;

import java.util.List;
import java.util.Locale;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** The subject of a new act begins with {@code w sprawie} (przedmiot aktu). */
public final class PrzedmiotTytulu implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K303",
            "początek przedmiotu aktu",
            Waga.OSTRZEZENIE,
            "ZTP § 120 ust. 6 i § 138a",
            "Przedmiot nowego aktu zaczyna się od „w sprawie”, a zmieniającego od „zmieniająca uchwałę w sprawie”.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            o utworzeniu ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

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
        String przedmiot = kontekst.akt().naglowek().przedmiot();
        boolean akt = kontekst.uchwala() || kontekst.zarzadzenie();
        if (!akt || przedmiot.isEmpty() || przedmiot.startsWith("[") || kontekst.zmieniajacy()) {
            return List.of();
        }
        return przedmiot.toLowerCase(Locale.ROOT).matches("(?s)w sprawie:?\\s.*")
                ? List.of()
                : List.of(KARTA.finding(
                        kontekst.naglowek(), "przedmiot aktu nie zaczyna się od „w sprawie”", "zapisz: w sprawie …"));
    }
}
