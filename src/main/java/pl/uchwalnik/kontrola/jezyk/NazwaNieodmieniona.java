package pl.uchwalnik.kontrola.jezyk;

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

/** The name of the gmina is inflected after a preposition (nieodmieniona nazwa). */
public final class NazwaNieodmieniona implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K608",
            "nieodmieniona nazwa miejscowości",
            Waga.OSTRZEZENIE,
            "ZTP § 7",
            "Nazwa w mianowniku po „w” wskazuje, że nazwę wstawiono do wzoru bez odmiany.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Siedziba znajduje się w Brzozówka.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Siedziba znajduje się w Brzozówce.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final Pattern NAZWA =
            Pattern.compile("RADY (?:GMINY|MIASTA|MIEJSKIEJ) (?!W |WE |I )(\\p{Lu}{3,}(?:[ -]\\p{Lu}{3,})?)$");
    /** Feminine adjectival names and some others sound the same in the genitive and the locative. */
    private static final Pattern TA_SAMA_FORMA = Pattern.compile(".*(?:EJ|ACH|ICH|YCH|U|I|Y)");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        Matcher m = NAZWA.matcher(kontekst.akt().naglowek().organ());
        if (!m.find() || TA_SAMA_FORMA.matcher(m.group(1)).matches()) {
            return List.of();
        }
        Pattern poPrzyimku = Pattern.compile("(?iu)(?<!\\p{L})we? " + Pattern.quote(m.group(1)) + "(?![\\p{L}-])");
        List<Diagnoza> wynik = new ArrayList<>();
        for (Fragment f : kontekst.fragmenty()) {
            Matcher n = poPrzyimku.matcher(f.tekst());
            if (n.find()) {
                wynik.add(KARTA.finding(
                        f.polozenie(), "nazwa po przyimku nie jest odmieniona: „" + n.group() + "”", "odmień nazwę"));
            }
        }
        return wynik;
    }
}
