package pl.uchwalnik.kontrola.wyliczenia;

import java.util.List;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** The introduction to an enumeration ends with a colon (wprowadzenie do wyliczenia). */
public final class DwukropekPrzedWyliczeniem implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K122",
            "dwukropek przed wyliczeniem",
            Waga.OSTRZEZENIE,
            "ZTP § 56 ust. 1",
            "Wprowadzenie do wyliczenia kończy się dwukropkiem; bez niego nie widać, że pozycje należą do zdania.",
            """
            § 1. Do zadań Ośrodka należy
            1) praca socjalna;
            2) poradnictwo.
            """,
            """
            § 1. Do zadań Ośrodka należy:
            1) praca socjalna;
            2) poradnictwo.
            """);

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return kontekst.jednostki().stream()
                .filter(j -> wylicza(j.jednostka())
                        && !Znaki.last(j.jednostka().tekst()).equals(":"))
                .map(j -> KARTA.finding(
                        Kontekst.polozenie(j),
                        "wprowadzenie do wyliczenia nie kończy się dwukropkiem",
                        "zakończ wprowadzenie dwukropkiem"))
                .toList();
    }

    private static boolean wylicza(Jednostka j) {
        return j.jednostki().stream().anyMatch(d -> d.rodzaj().wyliczeniowa());
    }
}
