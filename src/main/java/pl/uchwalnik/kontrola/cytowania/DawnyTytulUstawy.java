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

/** Titles of acts that were changed or replaced (dawny tytuł ustawy), from a data file. */
public final class DawnyTytulUstawy implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K360",
            "dawny tytuł ustawy",
            Waga.OSTRZEZENIE,
            "ZTP § 158 ust. 1",
            "Dawny tytuł wskazuje akt, który tak się już nie nazywa albo nie obowiązuje.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Zadania określa ustawa o przeciwdziałaniu przemocy w rodzinie.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Zadania określa ustawa o przeciwdziałaniu przemocy domowej.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final List<List<String>> DAWNE = Tablica.read("tytuly.txt");

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
                                        "akt nosi dawny tytuł „" + m.group() + "” (zmiana od dnia "
                                                + ZapisDaty.print(od) + ")",
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
