package pl.uchwalnik.wczytanie.rozpoznanie;

import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.akt.RodzajJednostki;

/** What a reading assumes (domysł), as a sentence for the user; empty when the mark speaks for itself. */
final class Domysl {
    private Domysl() {}

    static String of(Stan s, Kandydat k, RodzajJednostki r) {
        String znak = k.znak().toString();
        if (k.poprawione()) {
            return "Literę „l” odczytano jako cyfrę 1.";
        }
        return switch (k.forma()) {
            case PARAGRAF_PODOBNY -> "Znak przed liczbą %s odczytano jako §.".formatted(znak);
            case KROPKA ->
                switch (r) {
                    case PARAGRAF -> "Znak § zginął z tekstu; „%s.” odczytano jako § %s.".formatted(znak, znak);
                    case PUNKT -> "„%s.” odczytano jako pkt %s.".formatted(znak, znak);
                    case USTEP ->
                        s.ustep().equals(Oznaczenie.BRAK) && !k.jeden() && !s.equals(Stan.POCZATEK)
                                ? "Tekst przed ust. %s odczytano jako ust. 1, który nie ma numeru.".formatted(znak)
                                : gap(s.ustep(), k, "ust.");
                    case ARTYKUL, LITERA, TIRET, PODWOJNE_TIRET -> "";
                };
            case UKOSNIK -> "„%s/” odczytano jako pkt %s.".formatted(znak, znak);
            case PUNKTOR -> "Wypunktowanie odczytano jako tiret.";
            case PARAGRAF -> gap(s.paragraf(), k, "§");
            case NAWIAS -> gap(s.punkt(), k, "pkt");
            case LITERA ->
                s.punkt().equals(Oznaczenie.BRAK)
                        ? "Litera „%s)” stoi bez punktu nad nią.".formatted(znak)
                        : gap(s.litera(), k, "lit.");
            case ARTYKUL, MYSLNIK, ROZDZIAL, RZYMSKA -> "";
        };
    }

    private static String gap(Oznaczenie ostatnie, Kandydat k, String skrot) {
        Oznaczenie o = k.znak();
        if (ostatnie.equals(Oznaczenie.BRAK)) {
            return k.jeden() || skrot.equals("§") || skrot.equals("ust.")
                    ? ""
                    : "Wyliczenie zaczyna się od %s %s.".formatted(skrot, o);
        }
        boolean kolejny = Ocena.follows(ostatnie, o)
                || (o.numer() > 0 && o.numer() == ostatnie.numer() && o.compareTo(ostatnie) > 0);
        return kolejny || (skrot.equals("lit.") && o.compareTo(ostatnie) > 0)
                ? ""
                : "Po %s %s następuje %s %s: numeracja nie jest ciągła.".formatted(skrot, ostatnie, skrot, o);
    }
}
