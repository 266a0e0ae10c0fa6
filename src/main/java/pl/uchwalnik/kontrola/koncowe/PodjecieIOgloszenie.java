package pl.uchwalnik.kontrola.koncowe;

import java.util.List;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fragment;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** In force on the day of adoption and announced in the journal: one of the two is wrong (podjęcie i ogłoszenie). */
public final class PodjecieIOgloszenie implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K414",
            "wejście w życie z dniem podjęcia i ogłoszenie",
            Waga.OSTRZEZENIE,
            "art. 4 ust. 1 i art. 13 pkt 2 ustawy o ogłaszaniu aktów normatywnych; ZTP § 45",
            "Akt, który podlega ogłoszeniu w dzienniku urzędowym, nie może obowiązywać, zanim go ogłoszono; akt wewnętrzny nie podlega ogłoszeniu.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Tworzy się ośrodek.

            § 2. Uchwała wchodzi w życie z dniem podjęcia i podlega ogłoszeniu w Dzienniku Urzędowym Województwa Mazowieckiego.
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

    private static final Pattern PODJECIE =
            Pattern.compile("(?iu)w życie (?:z dniem|od dnia) (?:podjęcia|podpisania|uchwalenia)");
    private static final Pattern OGLOSZENIE =
            Pattern.compile("(?iu)ogłoszeni\\p{L}+ w (?:\\p{L}+ )?Dzienniku Urzędowym|publikacji w Dzienniku");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        List<Fragment> glowne = kontekst.przepisyGlowne();
        boolean ogloszenie = glowne.stream()
                .anyMatch(f -> f.male().contains("dzienniku")
                        && OGLOSZENIE.matcher(f.tekst()).find());
        return glowne.stream()
                .filter(f -> ogloszenie && PODJECIE.matcher(f.tekst()).find())
                .map(
                        f -> KARTA.finding(
                                f.polozenie(),
                                "ryzyko: akt wchodzi w życie z dniem podjęcia, a zarazem podlega ogłoszeniu w dzienniku urzędowym",
                                "prawo miejscowe: po upływie 14 dni od dnia ogłoszenia; akt wewnętrzny: usuń przepis o ogłoszeniu"))
                .toList();
    }
}
