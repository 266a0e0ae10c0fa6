package pl.uchwalnik.kontrola.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.paczka.Paczka;
import pl.uchwalnik.kontrola.paczka.RegulaPaczki;
import pl.uchwalnik.kontrola.paczka.Tabele;
import pl.uchwalnik.kontrola.paczka.Wzmianki;

/** An indicator has one value for a year in all documents (wartości wskaźników). */
public final class WartosciWskaznikow implements RegulaPaczki {
    private static final KartaReguly KARTA = new KartaReguly(
            "K829",
            "wartości wskaźników w pakiecie",
            Waga.OSTRZEZENIE,
            "art. 16b ust. 2 pkt 1 ustawy o pomocy społecznej; ZTP § 10",
            "Diagnoza programu i strategii opisuje tę samą gminę; dwie wartości jednego wskaźnika za jeden rok nie mogą być obie prawdziwe.",
            """
            === pal
            # Diagnoza

            Wskaźniki.

            | Wskaźnik | Jednostka | 2024 | 2025 |
            | --- | --- | ---: | ---: |
            | liczba mieszkańców | osoby | 6 315 | 6 240 |

            === strategia
            # Diagnoza

            Wskaźniki.

            | Wskaźnik | Jednostka | 2024 | 2025 |
            | --- | --- | ---: | ---: |
            | liczba mieszkańców | osoby | 6 315 | 6 204 |
            """,
            """
            === pal
            # Diagnoza

            Wskaźniki.

            | Wskaźnik | Jednostka | 2024 | 2025 |
            | --- | --- | ---: | ---: |
            | liczba mieszkańców | osoby | 6 315 | 6 240 |

            === strategia
            # Diagnoza

            Wskaźniki.

            | Wskaźnik | Jednostka | 2024 | 2025 |
            | --- | --- | ---: | ---: |
            | liczba mieszkańców | osoby | 6 315 | 6 240 |
            """);

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Paczka paczka) {
        List<Wzmianki.Wzmianka> wartosci = new ArrayList<>();
        for (Paczka.Dokument d : paczka.dokumenty()) {
            for (Tabele.Umieszczona t : Tabele.of(d)) {
                int wskaznik = t.column("Wskaźnik");
                for (int k = 0; wskaznik >= 0 && k < t.tabela().kolumny().size(); k++) {
                    String rok = t.tabela().kolumny().get(k).naglowek();
                    for (List<String> w : rok.matches("\\d{4}") ? t.tabela().wiersze() : List.<List<String>>of()) {
                        String klucz = w.get(wskaznik).toLowerCase(Locale.ROOT) + ", " + rok;
                        if (!w.get(k).isBlank()) {
                            wartosci.add(new Wzmianki.Wzmianka(
                                    d, t.gdzie(), klucz, w.get(k).replace(" ", ""), w.get(k)));
                        }
                    }
                }
            }
        }
        return Wzmianki.conflicts(wartosci).stream()
                .map(n -> KARTA.finding(
                        n.inna().at(),
                        "ryzyko: " + n.inna().klucz() + ": " + n.opis(),
                        "sprawdź źródło i podaj wszędzie tę samą wartość"))
                .toList();
    }
}
