package pl.uchwalnik.nowelizacja.zapis;

import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.akt.Cytat;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.Miejsce;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.nowelizacja.polecenia.Brzmienie;
import pl.uchwalnik.nowelizacja.polecenia.Krok;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie;
import pl.uchwalnik.nowelizacja.polecenia.RodzajAktu;
import pl.uchwalnik.nowelizacja.polecenia.Sciezka;

/**
 * Writes commands as the § of an amending act (przepis zmieniający): frame, nesting pkt → lit. → tiret → podwójne tiret
 * only where it branches, separators, quotations. ZTP § 85–89, § 94.
 */
public final class PoleceniePrinter {

    /** D16: there are four levels of a list. */
    private static final RodzajJednostki OSTATNI_POZIOM = RodzajJednostki.PODWOJNE_TIRET;

    private final Rama rama;
    private final Frazy frazy;
    private final Nazwy nazwy;

    /** For an amending act of the same kind as the amended one. */
    public PoleceniePrinter(Rama rama) {
        this.rama = rama;
        this.nazwy = new Nazwy(rama.rodzaj());
        this.frazy = new Frazy(nazwy, rama.rodzaj().dopelniacz());
    }

    /** The § that makes these changes; {@code polecenia} in the order of their places, at least one. */
    public PrzepisZmieniajacy write(Oznaczenie oznaczenie, List<Polecenie> polecenia) {
        if (polecenia.isEmpty()) {
            throw new IllegalArgumentException("an amending provision without commands");
        }
        Jednostka paragraf = polecenia.size() == 1
                ? pojedyncza(oznaczenie, polecenia.getFirst())
                : wyliczenie(oznaczenie, polecenia);
        return new PrzepisZmieniajacy(paragraf, zalaczniki(polecenia));
    }

    private Jednostka pojedyncza(Oznaczenie oznaczenie, Polecenie p) {
        Fraza fraza = frazy.pelna(p, 0).poprzedzona("W " + rama.akt());
        return zdanie(podstawowa(), oznaczenie, fraza, ".");
    }

    private RodzajJednostki podstawowa() {
        return rama.rodzaj() == RodzajAktu.USTAWA ? RodzajJednostki.ARTYKUL : RodzajJednostki.PARAGRAF;
    }

    private Jednostka wyliczenie(Oznaczenie oznaczenie, List<Polecenie> polecenia) {
        Sciezka wspolna = wspolna(polecenia, 0);
        Sciezka zakres = wspolna.zakres();
        boolean jedna = wspolna.dlugosc() > zakres.dlugosc()
                && wspolna.kroki().get(zakres.dlugosc()) instanceof Krok.DoJednostki;
        Sciezka wyjeta = jedna ? wspolna : zakres;
        String sciezka = wyjeta.pusta() ? "" : " " + nazwy.sciezka(wyjeta.kroki());
        String tekst = "W " + rama.akt() + sciezka + (jedna ? ":" : " wprowadza się następujące zmiany:");
        return new Jednostka(
                podstawowa(),
                oznaczenie,
                tekst,
                pozycje(polecenia, wyjeta.dlugosc(), RodzajJednostki.PUNKT, "."),
                "",
                Miejsce.NIEZNANE);
    }

    private List<Skladnik> pozycje(List<Polecenie> polecenia, int pominiete, RodzajJednostki poziom, String koniec) {
        List<List<Polecenie>> grupy = grupy(polecenia, pominiete, poziom);
        List<Skladnik> wynik = new ArrayList<>();
        for (int i = 0; i < grupy.size(); i++) {
            boolean ostatnia = i == grupy.size() - 1;
            String znak = ostatnia ? koniec : separator(poziom);
            wynik.add(pozycja(grupy.get(i), pominiete, poziom, oznaczenie(poziom, i), znak));
        }
        return wynik;
    }

    private Jednostka pozycja(
            List<Polecenie> grupa, int pominiete, RodzajJednostki poziom, Oznaczenie oznaczenie, String znak) {
        if (grupa.size() == 1) {
            return zdanie(poziom, oznaczenie, frazy.pelna(grupa.getFirst(), pominiete), znak);
        }
        Sciezka wspolna = wspolna(grupa, pominiete);
        boolean wZalaczniku = !wspolna.zakres().pusta();
        String tekst = nazwy.sciezka(wspolna.kroki().subList(pominiete, wspolna.dlugosc()), wZalaczniku) + ":";
        RodzajJednostki nizszy = nizszy(poziom);
        return new Jednostka(
                poziom, oznaczenie, tekst, pozycje(grupa, wspolna.dlugosc(), nizszy, znak), "", Miejsce.NIEZNANE);
    }

    /** Neighbouring commands in one unit share an item, unless there is no lower level left for them. */
    private static List<List<Polecenie>> grupy(List<Polecenie> polecenia, int pominiete, RodzajJednostki poziom) {
        List<List<Polecenie>> grupy = new ArrayList<>();
        int i = 0;
        while (i < polecenia.size()) {
            int j = i + 1;
            if (poziom != OSTATNI_POZIOM) {
                while (j < polecenia.size() && razem(polecenia.get(i), polecenia.get(j), pominiete)) {
                    j++;
                }
            }
            grupy.add(polecenia.subList(i, j));
            i = j;
        }
        return grupy;
    }

    private static boolean razem(Polecenie a, Polecenie b, int pominiete) {
        return a.w().dlugosc() > pominiete && a.w().wspolne(b.w()) > pominiete;
    }

    private static Sciezka wspolna(List<Polecenie> polecenia, int najmniej) {
        Sciezka w = polecenia.getFirst().w();
        int n = w.dlugosc();
        for (Polecenie p : polecenia) {
            n = Math.min(n, w.wspolne(p.w()));
        }
        return w.prefiks(Math.max(n, najmniej));
    }

    private static Jednostka zdanie(RodzajJednostki poziom, Oznaczenie oznaczenie, Fraza fraza, String znak) {
        if (fraza.cytat().isEmpty()) {
            return Jednostka.of(poziom, oznaczenie, fraza.tekst() + znak);
        }
        List<Skladnik> cytat = List.of(new Cytat(fraza.cytat(), znak, Miejsce.NIEZNANE));
        return new Jednostka(poziom, oznaczenie, fraza.tekst(), cytat, "", Miejsce.NIEZNANE);
    }

    private static RodzajJednostki nizszy(RodzajJednostki poziom) {
        return switch (poziom) {
            case PUNKT -> RodzajJednostki.LITERA;
            case LITERA -> RodzajJednostki.TIRET;
            case TIRET, PODWOJNE_TIRET -> RodzajJednostki.PODWOJNE_TIRET;
            case ARTYKUL, PARAGRAF, USTEP -> RodzajJednostki.PUNKT;
        };
    }

    private static String separator(RodzajJednostki poziom) {
        return poziom == RodzajJednostki.PUNKT ? ";" : ",";
    }

    private static Oznaczenie oznaczenie(RodzajJednostki poziom, int i) {
        return switch (poziom) {
            case PUNKT -> Oznaczenie.of(i + 1);
            case LITERA -> Oznaczenie.literowe("z".repeat(i / 26) + (char) ('a' + i % 26));
            case TIRET, PODWOJNE_TIRET -> Oznaczenie.BRAK;
            case ARTYKUL, PARAGRAF, USTEP -> throw new IllegalArgumentException("not a level of a list: " + poziom);
        };
    }

    private static List<Brzmienie.WZalaczniku> zalaczniki(List<Polecenie> polecenia) {
        List<Brzmienie.WZalaczniku> wynik = new ArrayList<>();
        for (Polecenie p : polecenia) {
            Brzmienie b = switch (p) {
                case Polecenie.NoweBrzmienie n -> n.brzmienie();
                case Polecenie.Dodanie d -> d.brzmienie();
                case Polecenie.Uchylenie x -> Brzmienie.of("");
                case Polecenie.ZamianaWyrazow x -> Brzmienie.of("");
                case Polecenie.DodanieWyrazow x -> Brzmienie.of("");
                case Polecenie.SkreslenieWyrazow x -> Brzmienie.of("");
                case Polecenie.ZmianaZnaku x -> Brzmienie.of("");
                case Polecenie.OznaczenieTresci x -> Brzmienie.of("");
                case Polecenie.ZmianaRozproszona x -> Brzmienie.of("");
                case Polecenie.Polaczone x -> Brzmienie.of("");
            };
            if (b instanceof Brzmienie.WZalaczniku z) {
                wynik.add(z);
            }
        }
        return wynik;
    }
}
