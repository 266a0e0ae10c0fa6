package pl.uchwalnik.nowelizacja.zapis;

import java.util.List;
import java.util.Locale;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.akt.RodzajSystematyzacyjny;
import pl.uchwalnik.nowelizacja.polecenia.Krok;
import pl.uchwalnik.nowelizacja.polecenia.Liczebniki;
import pl.uchwalnik.nowelizacja.polecenia.RodzajAktu;
import pl.uchwalnik.nowelizacja.polecenia.Sciezka;
import pl.uchwalnik.nowelizacja.polecenia.Wykaz;

/** Names of units and their parts in commands, in the cases commands use (R-G1, R-G3, R-G18). */
final class Nazwy {

    private enum Forma {
        MIANOWNIK,
        BIERNIK,
        MIEJSCOWNIK
    }

    private final RodzajAktu akt;

    Nazwy(RodzajAktu akt) {
        this.akt = akt;
    }

    /** {@code w § 6 w ust. 1 w pkt 3}. */
    String sciezka(List<Krok> kroki) {
        return sciezka(kroki, false);
    }

    /** The same inside an annex, whose title is not that of the act. */
    String sciezka(List<Krok> kroki, boolean wZalaczniku) {
        return String.join(
                " ",
                kroki.stream()
                        .map(k -> wZalaczniku && k instanceof Krok.DoTytulu ? "w tytule" : w(k))
                        .toList());
    }

    /** Step with its preposition: {@code w ust. 2}, {@code we wprowadzeniu do wyliczenia}. */
    String w(Krok krok) {
        if (krok instanceof Krok.DoCytowanego) {
            return nazwa(krok, Forma.MIEJSCOWNIK);
        }
        return (krok instanceof Krok.DoWprowadzenia ? "we " : "w ") + nazwa(krok, Forma.MIEJSCOWNIK);
    }

    /** {@code po § 5}, {@code po tiret pierwszym}. */
    String po(Krok krok) {
        return "po " + nazwa(krok, Forma.MIEJSCOWNIK);
    }

    /** The units as the subject of {@code otrzymuje brzmienie}. */
    String mianownik(Wykaz wykaz) {
        return wykaz(wykaz, Forma.MIANOWNIK);
    }

    /** The units as the object of {@code dodaje się}, {@code uchyla się}. */
    String biernik(Wykaz wykaz) {
        return wykaz(wykaz, Forma.BIERNIK);
    }

    private String wykaz(Wykaz wykaz, Forma forma) {
        StringBuilder b = new StringBuilder();
        List<Wykaz.Odcinek> odcinki = wykaz.odcinki();
        for (int i = 0; i < odcinki.size(); i++) {
            if (i > 0) {
                b.append(i == odcinki.size() - 1 ? " i " : ", ");
            }
            Wykaz.Odcinek o = odcinki.get(i);
            boolean pelna = i == 0 || powtarzana(o.od());
            b.append(pelna ? nazwa(o.od(), forma) : oznaczenie(o.od(), forma));
            if (o.zakres()) {
                b.append('–').append(oznaczenie(o.doKonca(), forma));
            }
        }
        return b.toString();
    }

    /** Basic units repeat their mark in a list of two or more ({@code § 4 i § 5}), lower ones do not. */
    private static boolean powtarzana(Krok krok) {
        return switch (krok) {
            case Krok.DoJednostki j -> j.rodzaj().podstawowa();
            case Krok.DoSystematyzacyjnej s -> true;
            case Krok.DoZalacznika z -> true;
            case Krok.DoTytulu t -> true;
            case Krok.DoPreambuly p -> true;
            case Krok.DoOdnosnika o -> false;
            case Krok.DoTytuluSystematyzacyjnej t -> true;
            case Krok.DoNaglowka n -> true;
            case Krok.DoWprowadzenia x -> true;
            case Krok.DoCzesciWspolnej c -> true;
            case Krok.DoZdania z -> false;
            case Krok.DoCytowanego c -> true;
        };
    }

    private String nazwa(Krok krok, Forma forma) {
        boolean msc = forma == Forma.MIEJSCOWNIK;
        return switch (krok) {
            case Krok.DoZalacznika z -> msc ? zalacznik("załączniku", z) : zalacznik("załącznik", z);
            case Krok.DoTytulu t -> (msc ? "tytule " : "tytuł ") + akt.dopelniacz();
            case Krok.DoPreambuly p ->
                switch (forma) {
                    case MIANOWNIK -> "preambuła";
                    case BIERNIK -> "preambułę";
                    case MIEJSCOWNIK -> "preambule";
                };
            case Krok.DoOdnosnika o -> (msc ? "odnośniku nr " : "odnośnik nr ") + o.numer();
            case Krok.DoSystematyzacyjnej s ->
                rodzaj(s.rodzaj(), msc ? Przypadek.MIEJSCOWNIK : Przypadek.MIANOWNIK) + " " + s.oznaczenie();
            case Krok.DoTytuluSystematyzacyjnej t ->
                (msc ? "tytule " : "tytuł ") + rodzaj(t.rodzaj(), Przypadek.DOPELNIACZ) + " " + t.oznaczenie();
            case Krok.DoNaglowka n ->
                (msc ? "oznaczeniu i tytule " : "oznaczenie i tytuł ")
                        + rodzaj(n.rodzaj(), Przypadek.DOPELNIACZ)
                        + " "
                        + n.oznaczenie();
            case Krok.DoJednostki j -> jednostka(j, forma);
            case Krok.DoCytowanego c -> "w zakresie dodawanym";
            case Krok.DoWprowadzenia x -> (msc ? "wprowadzeniu" : "wprowadzenie") + " do wyliczenia";
            case Krok.DoCzesciWspolnej c ->
                switch (forma) {
                    case MIANOWNIK -> "część wspólna";
                    case BIERNIK -> "część wspólną";
                    case MIEJSCOWNIK -> "części wspólnej";
                };
            case Krok.DoZdania z -> (msc ? "zdaniu " : "zdanie ") + oznaczenie(z, forma);
        };
    }

    private String zalacznik(String slowo, Krok.DoZalacznika z) {
        return slowo + (z.numer().isEmpty() ? "" : " nr " + z.numer()) + " do " + akt.dopelniacz();
    }

    private static String jednostka(Krok.DoJednostki j, Forma forma) {
        String skrot = j.rodzaj() == RodzajJednostki.PODWOJNE_TIRET && forma == Forma.MIEJSCOWNIK
                ? "podwójnym tiret"
                : j.rodzaj().skrot();
        String oznaczenie = oznaczenie(j, forma);
        return oznaczenie.isEmpty() ? skrot : skrot + " " + oznaczenie;
    }

    private static String oznaczenie(Krok krok, Forma forma) {
        return switch (krok) {
            case Krok.DoJednostki j
            when j.rodzaj().nieoznaczona() ->
                j.oznaczenie().equals(Oznaczenie.BRAK)
                        ? ""
                        : porzadkowy(j.oznaczenie().numer(), forma);
            case Krok.DoJednostki j -> j.oznaczenie().toString();
            case Krok.DoZdania z -> porzadkowy(z.numer(), forma);
            case Krok.DoSystematyzacyjnej s -> s.oznaczenie().toString();
            case Krok.DoTytuluSystematyzacyjnej t -> t.oznaczenie().toString();
            case Krok.DoNaglowka n -> n.oznaczenie().toString();
            case Krok.DoOdnosnika o -> Integer.toString(o.numer());
            case Krok.DoZalacznika z -> z.numer();
            case Krok.DoTytulu t -> "";
            case Krok.DoPreambuly p -> "";
            case Krok.DoWprowadzenia x -> "";
            case Krok.DoCzesciWspolnej c -> "";
            case Krok.DoCytowanego c -> "";
        };
    }

    private static String porzadkowy(int n, Forma forma) {
        return forma == Forma.MIEJSCOWNIK ? Liczebniki.miejscownik(n) : Liczebniki.mianownik(n);
    }

    private enum Przypadek {
        MIANOWNIK,
        DOPELNIACZ,
        MIEJSCOWNIK
    }

    private static String rodzaj(RodzajSystematyzacyjny rodzaj, Przypadek przypadek) {
        String nazwa = rodzaj.nazwa().toLowerCase(Locale.ROOT);
        String temat = rodzaj == RodzajSystematyzacyjny.DZIAL ? "dział" : nazwa;
        return switch (przypadek) {
            case MIANOWNIK -> nazwa;
            case DOPELNIACZ -> temat + "u";
            case MIEJSCOWNIK -> temat.substring(0, temat.length() - 1) + "le";
        };
    }

    /** Places of a dispersed change, {@code w} before each unit (R-G6). */
    String miejsca(List<Sciezka> miejsca) {
        List<String> grupy = new java.util.ArrayList<>();
        int i = 0;
        while (i < miejsca.size()) {
            int j = i + 1;
            while (j < miejsca.size() && sasiednie(miejsca.get(i), miejsca.get(j))) {
                j++;
            }
            grupy.add(grupa(miejsca.subList(i, j)));
            i = j;
        }
        int n = grupy.size();
        if (n == 1) {
            return grupy.getFirst();
        }
        String laczny = n == 2 ? " i " : " oraz ";
        return String.join(", ", grupy.subList(0, n - 1)) + laczny + grupy.getLast();
    }

    private static boolean sasiednie(Sciezka a, Sciezka b) {
        return a.dlugosc() > 1
                && a.dlugosc() == b.dlugosc()
                && a.wyzsza().equals(b.wyzsza())
                && a.ostatni() instanceof Krok.DoJednostki x
                && b.ostatni() instanceof Krok.DoJednostki y
                && x.rodzaj() == y.rodzaj();
    }

    private String grupa(List<Sciezka> miejsca) {
        if (miejsca.size() == 1) {
            return miejsca.getFirst().pusta()
                    ? "w całym tekście"
                    : sciezka(miejsca.getFirst().kroki());
        }
        Wykaz wykaz = new Wykaz(miejsca.stream()
                .map(m -> new Wykaz.Odcinek(m.ostatni(), m.ostatni()))
                .toList());
        return sciezka(miejsca.getFirst().wyzsza().kroki()) + " w " + wykaz(wykaz, Forma.MIEJSCOWNIK);
    }
}
