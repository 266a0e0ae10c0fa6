package pl.uchwalnik.kontrola.odeslania;

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

/** A blank left to fill in (niewypełnione pole): our {@code [UZUPEŁNIJ: …]}, rows of dots or underscores. */
public final class NiewypelnionePole implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K202",
            "niewypełnione pole",
            Waga.OSTRZEZENIE,
            "ZTP § 6",
            "Akt z pustym miejscem nie nadaje się do podjęcia; do czasu uzupełnienia jest projektem.",
            """
            § 1. Kierownikiem jest [UZUPEŁNIJ: ops.kierownik.imie_nazwisko].

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            § 1. Kierownikiem jest Jan Przykładowy.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final List<String> SLADY = List.of("[uzupełnij", "___", "....", "……");

    /** A line of nothing else, or one before a footnote, parts footnotes from the act. */
    private static final Pattern LINIA = Pattern.compile("^ ?_{10,} ?(?:$|\\d)");

    private static final Pattern POLE = Pattern.compile("\\[UZUPEŁNIJ(?:: ?([^\\]]{1,200}))?]|_{3,}|\\.{4,}|…{2,}");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        List<Diagnoza> wynik = new ArrayList<>();
        for (Fragment f : kontekst.fragmenty()) {
            if (!f.mentions(SLADY) || LINIA.matcher(f.tekst()).find()) {
                continue;
            }
            Matcher m = POLE.matcher(f.tekst());
            while (m.find()) {
                String sciezka = m.group(1) == null ? "" : m.group(1);
                wynik.add(
                        sciezka.isEmpty()
                                ? KARTA.finding(f.polozenie(), "puste miejsce do uzupełnienia „" + m.group() + "”")
                                : KARTA.finding(
                                        f.polozenie(),
                                        "brakuje danych: " + sciezka,
                                        "podaj w profilu „" + sciezka + "”"));
            }
        }
        return wynik;
    }
}
