package pl.uchwalnik.kontrola.koncowe;

import java.util.List;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** The provision on entry into force says when (wejście w życie bez terminu). */
public final class WejscieBezTerminu implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K413",
            "wejście w życie bez terminu",
            Waga.BLAD,
            "ZTP § 43–45 w zw. z § 143",
            "Przepis, który nie podaje dnia ani terminu, nie mówi, od kiedy akt obowiązuje.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Tworzy się ośrodek.

            § 2. Uchwała wchodzi w życie.
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

    private static final Pattern BEZ_TERMINU =
            Pattern.compile("(?iu)wchodz[ią] w życie\\s*(?:\\.|$|i podlega|,? z tym że|i obowiązuje\\s*\\.)");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return kontekst.przepisyGlowne().stream()
                .filter(f -> f.male().contains("w życie")
                        && BEZ_TERMINU.matcher(f.tekst()).find())
                .filter(f -> f.tekst().startsWith("Uchwała")
                        || f.tekst().startsWith("Zarządzenie")
                        || f.tekst().startsWith("Niniejsz"))
                .map(f -> KARTA.finding(
                        f.polozenie(),
                        "ryzyko: przepis o wejściu w życie nie podaje terminu",
                        "zapisz: z dniem podjęcia albo po upływie 14 dni od dnia ogłoszenia"))
                .toList();
    }
}
