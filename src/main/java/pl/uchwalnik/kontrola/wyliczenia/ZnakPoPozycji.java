package pl.uchwalnik.kontrola.wyliczenia;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pl.uchwalnik.akt.Adres;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaZAdresem;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/**
 * Punctuation after the items of an enumeration (znak po pozycji wyliczenia): punkty end with a semicolon, lower items
 * with a comma, the last one with the mark of what it closes; before a common part punkty end with a comma and the last
 * item with nothing.
 */
public final class ZnakPoPozycji implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K121",
            "znak po pozycji wyliczenia",
            Waga.OSTRZEZENIE,
            "ZTP § 57 ust. 3, 4, 6 i 7 w zw. z § 124",
            "Znak interpunkcyjny mówi, czy wyliczenie trwa; zły znak myli czytelnika i utrudnia późniejszą nowelizację.",
            """
            § 1. Ośrodek prowadzi:
            1) pracę socjalną,
            2) poradnictwo;
            """,
            """
            § 1. Ośrodek prowadzi:
            1) pracę socjalną;
            2) poradnictwo.
            """);

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        List<Diagnoza> wynik = new ArrayList<>();
        Map<Adres, List<JednostkaZAdresem>> dzieci = kontekst.dzieci();
        for (JednostkaZAdresem j : kontekst.jednostki()) {
            if (!j.jednostka().rodzaj().wyliczeniowa()) {
                checkWyliczenie(dzieci, j, ".", wynik);
            }
        }
        // where the text breaks off nobody knows how the item ended
        kontekst.urwana()
                .map(Kontekst::polozenie)
                .ifPresent(gdzie -> wynik.removeIf(d -> d.polozenie().equals(gdzie)));
        return wynik;
    }

    private static void checkWyliczenie(
            Map<Adres, List<JednostkaZAdresem>> dzieci,
            JednostkaZAdresem nad,
            String zamykajacy,
            List<Diagnoza> wynik) {
        List<JednostkaZAdresem> pozycje = dzieci.getOrDefault(nad.adres(), List.of()).stream()
                .filter(j -> j.jednostka().rodzaj().wyliczeniowa())
                .toList();
        if (pozycje.isEmpty()) {
            return;
        }
        boolean wspolna = !nad.jednostka().czescWspolna().isEmpty();
        for (int i = 0; i < pozycje.size(); i++) {
            JednostkaZAdresem p = pozycje.get(i);
            if (p.jednostka().tekst().startsWith("(uchylon")) {
                continue;
            }
            boolean ostatnia = i == pozycje.size() - 1;
            String oczekiwany = ostatnia
                    ? (wspolna ? "" : zamykajacy)
                    : (wspolna ? "," : rozdzielajacy(p.jednostka().rodzaj()));
            checkPozycja(dzieci, p, oczekiwany, ostatnia, wynik);
        }
        if (wspolna) {
            report(nad, "część wspólna", Znaki.last(nad.jednostka().czescWspolna()), zamykajacy, wynik);
        }
    }

    private static void checkPozycja(
            Map<Adres, List<JednostkaZAdresem>> dzieci,
            JednostkaZAdresem p,
            String oczekiwany,
            boolean ostatnia,
            List<Diagnoza> wynik) {
        boolean dzieli =
                p.jednostka().jednostki().stream().anyMatch(d -> d.rodzaj().wyliczeniowa());
        if (dzieli) {
            checkWyliczenie(dzieci, p, oczekiwany, wynik);
        } else if (!Znaki.nieoznaczalna(p.jednostka()) && (ostatnia || !Znaki.conjunction(p.jednostka()))) {
            report(p, opis(p.jednostka()), Znaki.last(p.jednostka()), oczekiwany, wynik);
        }
    }

    private static String rozdzielajacy(RodzajJednostki rodzaj) {
        return rodzaj == RodzajJednostki.PUNKT ? ";" : ",";
    }

    private static String opis(Jednostka j) {
        return j.rodzaj().nieoznaczona() ? j.rodzaj().skrot() : j.rodzaj().skrot() + " " + j.oznaczenie();
    }

    private static void report(
            JednostkaZAdresem gdzie, String co, String jest, String oczekiwany, List<Diagnoza> wynik) {
        if (!jest.equals(oczekiwany)) {
            wynik.add(KARTA.finding(
                    Kontekst.polozenie(gdzie),
                    co + " kończy się " + Znaki.ending(jest) + "; w tym miejscu wyliczenia stawia się "
                            + Znaki.accusative(oczekiwany),
                    "postaw na końcu " + Znaki.accusative(oczekiwany)));
        }
    }
}
