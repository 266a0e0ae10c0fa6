package pl.uchwalnik.kontrola.cytowania;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.jezyk.ZapisDaty;
import pl.uchwalnik.kontrola.Fragment;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;
import pl.uchwalnik.kontrola.Tablica;

/** Terms that the statutes no longer use (dawne określenie), from a data file. */
public final class DawneOkreslenie implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K361",
            "dawne określenie ustawowe",
            Waga.OSTRZEZENIE,
            "ZTP § 9 i § 149",
            "Określenie, którego ustawa już nie zna, nie ma ustalonego znaczenia.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Ośrodek prowadzi mieszkania chronione.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Ośrodek prowadzi mieszkania treningowe i wspomagane.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final List<List<String>> DAWNE = Tablica.read("okreslenia.txt");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        List<Diagnoza> wynik = new ArrayList<>();
        for (List<String> wiersz : DAWNE) {
            LocalDate od = LocalDate.parse(wiersz.get(2));
            if (kontekst.dzien().filter(d -> d.isBefore(od)).isEmpty()) {
                Pattern dawny = Pattern.compile("(?iu)" + wiersz.get(0));
                for (Fragment f : kontekst.bezCytatow()) {
                    Matcher m = dawny.matcher(f.tekst());
                    if (m.find()) {
                        wynik.add(graded(
                                kontekst,
                                KARTA.finding(
                                        f.polozenie(),
                                        "dawne określenie „" + m.group() + "” (zmiana od dnia " + ZapisDaty.print(od)
                                                + ")",
                                        "zapisz: " + wiersz.get(1) + " (" + wiersz.get(3) + ")")));
                    }
                }
            }
        }
        return wynik;
    }

    /** Without a day nobody can tell which name was right. */
    private static Diagnoza graded(Kontekst kontekst, Diagnoza d) {
        return kontekst.dzien().isPresent() ? d : d.withWaga(Waga.UWAGA);
    }
}
