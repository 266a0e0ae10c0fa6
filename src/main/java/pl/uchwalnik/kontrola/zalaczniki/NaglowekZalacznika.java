package pl.uchwalnik.kontrola.zalaczniki;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.akt.Zalacznik;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** The heading of an annex repeats the number and day of its act (nagłówek załącznika). */
public final class NaglowekZalacznika implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K332",
            "nagłówek załącznika",
            Waga.OSTRZEZENIE,
            "ZTP § 15a i § 62a",
            "Nagłówek z innym numerem albo datą wskazuje inny akt; załącznik przestaje do niego należeć.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Przyjmuje się program, stanowiący załącznik do uchwały.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.

            Załącznik do uchwały nr XX/151/2026
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

            § 1. Przyjmuje się program, stanowiący załącznik do uchwały.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.

            Załącznik do uchwały nr XX/150/2026
            Rady Gminy Brzozówka
            z dnia 26 listopada 2026 r.

            PROGRAM

            # Wprowadzenie

            Treść.
            """);

    private static final Pattern NUMER = Pattern.compile("(?iu) nr ([\\p{L}\\d.]+(?:/[\\p{L}\\d.]+)+)");
    private static final Pattern DATA = Pattern.compile("z dnia \\d{1,2} \\p{Ll}+ \\d{4} r\\.");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        List<Diagnoza> wynik = new ArrayList<>();
        for (Zalacznik z : kontekst.akt().zalaczniki()) {
            String naglowek = String.join(" ", z.oznaczenie());
            Polozenie gdzie = z.miejsce().polozenie().withAdres(z.czesc().toString());
            compare(NUMER, 1, kontekst.akt().naglowek().rodzaj(), naglowek, "inny numer", gdzie, wynik);
            compare(DATA, 0, kontekst.akt().naglowek().data(), naglowek, "inną datę", gdzie, wynik);
        }
        return wynik;
    }

    private static void compare(
            Pattern wzorzec,
            int grupa,
            String tytul,
            String naglowek,
            String co,
            Polozenie gdzie,
            List<Diagnoza> wynik) {
        Matcher a = wzorzec.matcher(tytul);
        Matcher z = wzorzec.matcher(naglowek);
        if (a.find() && z.find() && !a.group(grupa).equalsIgnoreCase(z.group(grupa))) {
            wynik.add(KARTA.finding(
                    gdzie,
                    "nagłówek załącznika podaje " + co + " niż tytuł aktu: „" + z.group(grupa) + "”",
                    "zapisz: " + a.group(grupa)));
        }
    }
}
