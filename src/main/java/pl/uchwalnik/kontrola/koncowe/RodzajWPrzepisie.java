package pl.uchwalnik.kontrola.koncowe;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fragment;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** Final provisions name the act by its own kind (rodzaj aktu w przepisie końcowym). */
public final class RodzajWPrzepisie implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K410",
            "rodzaj aktu w przepisie o wejściu w życie",
            Waga.OSTRZEZENIE,
            "ZTP § 45",
            "Przepis o wejściu w życie mówi o innym rodzaju aktu niż tytuł – zostaje z przerobionego wzoru.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Tworzy się ośrodek.

            § 2. Zarządzenie wchodzi w życie z dniem podjęcia.
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

    private static final Pattern RODZAJ = Pattern.compile("^(Uchwała|Zarządzenie)\\b[^.]{0,30}wchodzi w życie");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        List<Diagnoza> wynik = new ArrayList<>();
        for (Fragment f : kontekst.przepisyGlowne()) {
            Matcher m = RODZAJ.matcher(f.tekst());
            if (m.find() && (m.group(1).equals("Uchwała") ? kontekst.zarzadzenie() : kontekst.uchwala())) {
                wynik.add(KARTA.finding(
                        f.polozenie(),
                        "przepis o wejściu w życie mówi o innym rodzaju aktu niż tytuł",
                        kontekst.uchwala()
                                ? "zapisz: Uchwała wchodzi w życie …"
                                : "zapisz: Zarządzenie wchodzi w życie …"));
            }
        }
        return wynik;
    }
}
