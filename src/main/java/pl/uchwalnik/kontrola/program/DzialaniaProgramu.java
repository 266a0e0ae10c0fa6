package pl.uchwalnik.kontrola.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.paczka.Paczka;
import pl.uchwalnik.kontrola.paczka.RegulaPaczki;
import pl.uchwalnik.kontrola.paczka.Rola;
import pl.uchwalnik.kontrola.paczka.Tabele;
import pl.uchwalnik.kontrola.paczka.Wzmianki;

/** Actions stand with the same indicators in the programme and in the strategy (działania programu). */
public final class DzialaniaProgramu implements RegulaPaczki {
    private static final KartaReguly KARTA = new KartaReguly(
            "K826",
            "działania programu i strategii",
            Waga.OSTRZEZENIE,
            "art. 16b ust. 2 pkt 3 i art. 110 ust. 10 ustawy o pomocy społecznej",
            "Nie da się ocenić działania, które w programie ma inny wskaźnik albo inną wartość niż w strategii.",
            """
            === pal
            # Program Aktywności Lokalnej

            Cele i działania.

            | Cel | Działanie | Wskaźnik | Wartość docelowa |
            | --- | --- | --- | ---: |
            | C1 | D1. Klub samopomocy | uczestnicy | 40 |

            === strategia-rozdzial-osl
            # Organizowanie społeczności lokalnej

            Cele i działania.

            | Cel | Działanie | Wskaźnik | Wartość docelowa |
            | --- | --- | --- | ---: |
            | C1 | D1. Klub samopomocy | uczestnicy | 60 |
            """,
            """
            === pal
            # Program Aktywności Lokalnej

            Cele i działania.

            | Cel | Działanie | Wskaźnik | Wartość docelowa |
            | --- | --- | --- | ---: |
            | C1 | D1. Klub samopomocy | uczestnicy | 40 |

            === strategia-rozdzial-osl
            # Organizowanie społeczności lokalnej

            Cele i działania.

            | Cel | Działanie | Wskaźnik | Wartość docelowa |
            | --- | --- | --- | ---: |
            | C1 | D1. Klub samopomocy | uczestnicy | 40 |
            """);

    private static final Pattern ID = Pattern.compile("^(\\p{Lu}\\d{1,3})\\. ");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Paczka paczka) {
        List<Wzmianki.Wzmianka> dzialania = new ArrayList<>();
        for (Paczka.Dokument d : paczka.documents(Rola.PAL, Rola.ROZDZIAL_OSL, Rola.STRATEGIA)) {
            for (Tabele.Umieszczona t : Tabele.of(d)) {
                int dzialanie = t.column("Działanie");
                if (dzialanie >= 0 && t.column("Wartość docelowa") >= 0) {
                    for (List<String> w : t.tabela().wiersze()) {
                        Matcher m = ID.matcher(w.get(dzialanie));
                        String klucz = m.find() ? m.group(1) : w.get(dzialanie);
                        dzialania.add(new Wzmianki.Wzmianka(
                                d,
                                t.gdzie(),
                                klucz,
                                String.join("|", w).toLowerCase(Locale.ROOT),
                                String.join(" | ", w)));
                    }
                }
            }
        }
        return Wzmianki.conflicts(dzialania).stream()
                .map(n -> KARTA.finding(
                        n.inna().at(),
                        "ryzyko: działanie " + n.inna().klucz() + ": " + n.opis(),
                        "podaj w obu dokumentach to samo działanie, ten sam wskaźnik i te same wartości"))
                .toList();
    }
}
