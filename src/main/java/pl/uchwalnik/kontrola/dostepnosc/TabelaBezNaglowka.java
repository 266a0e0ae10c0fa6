package pl.uchwalnik.kontrola.dostepnosc;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** Every column of a table has a header (nagłówki tabeli). */
public final class TabelaBezNaglowka implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K622",
            "kolumna bez nagłówka",
            Waga.OSTRZEZENIE,
            "ZTP § 11b; art. 6 ustawy o zapewnianiu dostępności osobom ze szczególnymi potrzebami",
            "Bez nagłówka kolumny czytnik ekranu nie powie, co znaczy liczba.",
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

            Tabela: Wskaźniki

            | Nazwa |   |
            | --- | --- |
            | a | 1 |
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

            Tabela: Wskaźniki

            | Nazwa | Wartość |
            | --- | --- |
            | a | 1 |
            """);

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        // the corner cell above row names may stay empty
        return Bloki.tables(kontekst.akt()).stream()
                .filter(t -> t.tabela().kolumny().stream()
                        .skip(1)
                        .anyMatch(k -> k.naglowek().isBlank()))
                .map(t -> KARTA.finding(t.gdzie(), "tabela ma kolumnę bez nagłówka", "nazwij każdą kolumnę"))
                .toList();
    }
}
