package pl.uchwalnik.kontrola.dostepnosc;

import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.akt.Naglowek;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** Headings go down one level at a time (przeskok poziomu nagłówka). */
public final class PrzeskokNaglowka implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K621",
            "przeskok poziomu nagłówka",
            Waga.OSTRZEZENIE,
            "ZTP § 11b; art. 6 ustawy o zapewnianiu dostępności osobom ze szczególnymi potrzebami",
            "Czytnik ekranu prowadzi po poziomach nagłówków; przeskok ukrywa część treści.",
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

            ### Szczegół

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

            ## Szczegół

            Treść.
            """);

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        List<Diagnoza> wynik = new ArrayList<>();
        for (Bloki.Czesc czesc : Bloki.of(kontekst.akt())) {
            int poprzedni = 0;
            for (Skladnik s : czesc.tresc()) {
                if (s instanceof Naglowek n) {
                    if (poprzedni > 0 && n.poziom() > poprzedni + 1) {
                        wynik.add(KARTA.finding(
                                n.miejsce().polozenie().withAdres(czesc.nazwa()),
                                "po nagłówku poziomu " + poprzedni + " stoi nagłówek poziomu " + n.poziom() + ": „"
                                        + n.tekst() + "”",
                                "obniż poziom o jeden"));
                    }
                    poprzedni = n.poziom();
                }
            }
        }
        return wynik;
    }
}
