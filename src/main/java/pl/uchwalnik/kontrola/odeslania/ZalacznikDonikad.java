package pl.uchwalnik.kontrola.odeslania;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fragment;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** A reference to an annex that the act does not have (odesłanie do nieistniejącego załącznika). */
public final class ZalacznikDonikad implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K206",
            "odesłanie do nieistniejącego załącznika",
            Waga.BLAD,
            "ZTP § 15a",
            "Przepis wskazuje załącznik, którego akt nie ma, więc nie da się go wykonać.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Przyjmuje się program, stanowiący załącznik nr 1 do uchwały, i wzór wniosku, stanowiący załącznik nr 3 do uchwały.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.

            Załącznik nr 1 do uchwały nr XX/150/2026
            Rady Gminy Brzozówka
            z dnia 26 listopada 2026 r.

            PROGRAM

            # Wprowadzenie

            Treść.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Przyjmuje się program, stanowiący załącznik nr 1 do uchwały.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.

            Załącznik nr 1 do uchwały nr XX/150/2026
            Rady Gminy Brzozówka
            z dnia 26 listopada 2026 r.

            PROGRAM

            # Wprowadzenie

            Treść.
            """);

    private static final Pattern ODESLANIE = Pattern.compile(
            "(?iu)załącznik\\p{L}* nr (\\d{1,3})(?![\\p{L}\\d])(?! do (?:ustaw|rozporząd|uchwały nr|zarządzenia nr))");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        List<Diagnoza> wynik = new ArrayList<>();
        Set<String> numery = new HashSet<>();
        kontekst.akt().zalaczniki().forEach(z -> numery.add(z.czesc().numer()));
        if (numery.isEmpty() || kontekst.zmieniajacy()) {
            return wynik;
        }
        for (Fragment f : kontekst.przepisyGlowne()) {
            Matcher m = ODESLANIE.matcher(f.tekst());
            while (m.find()) {
                if (!numery.contains(m.group(1))) {
                    wynik.add(KARTA.finding(
                            f.polozenie(),
                            "przepis wskazuje „" + m.group() + "”, a takiego załącznika nie ma",
                            "dołącz załącznik albo popraw jego numer"));
                }
            }
        }
        return wynik;
    }
}
