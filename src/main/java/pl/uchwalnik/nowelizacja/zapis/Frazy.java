package pl.uchwalnik.nowelizacja.zapis;

import java.util.List;
import java.util.stream.Collectors;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.nowelizacja.polecenia.Brzmienie;
import pl.uchwalnik.nowelizacja.polecenia.Krok;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie;
import pl.uchwalnik.nowelizacja.polecenia.Sciezka;
import pl.uchwalnik.nowelizacja.polecenia.Wykaz;
import pl.uchwalnik.nowelizacja.polecenia.Znak;

/** Phrases of commands (R-G2–R-G17). */
final class Frazy {
    private final Nazwy nazwy;
    private final String rodzajZmieniajacego;

    Frazy(Nazwy nazwy, String rodzajZmieniajacego) {
        this.nazwy = nazwy;
        this.rodzajZmieniajacego = rodzajZmieniajacego;
    }

    /** The whole phrase of a command whose first {@code pominiete} steps stand in the items above it. */
    Fraza pelna(Polecenie p, int pominiete) {
        return switch (p) {
            case Polecenie.Polaczone(Polecenie a, Polecenie b) -> {
                Fraza pierwsza = goly(a).poprzedzona(sciezka(a.w(), pominiete));
                Fraza druga = goly(b);
                yield new Fraza(pierwsza.tekst() + " i " + druga.tekst(), druga.cytat());
            }
            case Polecenie.ZmianaRozproszona r -> rozproszona(r).poprzedzona(sciezka(r.w(), pominiete));
            case Polecenie inne -> goly(inne).poprzedzona(sciezka(inne.w(), pominiete));
        };
    }

    private String sciezka(Sciezka w, int pominiete) {
        return nazwy.sciezka(
                w.kroki().subList(pominiete, w.dlugosc()), !w.zakres().pusta());
    }

    private Fraza goly(Polecenie p) {
        return switch (p) {
            case Polecenie.NoweBrzmienie n -> noweBrzmienie(n);
            case Polecenie.Dodanie d -> dodanie(d);
            case Polecenie.Uchylenie u -> new Fraza("uchyla się " + nazwy.biernik(u.co()));
            case Polecenie.ZamianaWyrazow z ->
                new Fraza(Wyrazy.of(z.stare()).biernik()
                        + " "
                        + cudzyslow(z.stare())
                        + " zastępuje się "
                        + Wyrazy.of(z.nowe()).narzednik()
                        + " "
                        + cudzyslow(z.nowe()));
            case Polecenie.DodanieWyrazow d -> dodanieWyrazow(d);
            case Polecenie.SkreslenieWyrazow s ->
                new Fraza("skreśla się " + Wyrazy.of(s.stare()).biernik() + " " + cudzyslow(s.stare()));
            case Polecenie.ZmianaZnaku z -> znak(z);
            case Polecenie.OznaczenieTresci o ->
                new Fraza("dotychczasową treść oznacza się jako " + nazwy.mianownik(Wykaz.of(o.jako())));
            case Polecenie.ZmianaRozproszona r -> rozproszona(r);
            case Polecenie.Polaczone x -> pelna(x, x.w().dlugosc());
        };
    }

    private Fraza noweBrzmienie(Polecenie.NoweBrzmienie n) {
        boolean zalacznika =
                n.co().pierwszy() instanceof Krok.DoTytulu && !n.w().zakres().pusta();
        String nazwa = zalacznika ? "tytuł" : nazwy.mianownik(n.co());
        String co = nazwa + (n.co().mnogi() ? " otrzymują" : " otrzymuje") + " brzmienie";
        return switch (n.brzmienie()) {
            case Brzmienie.WZalaczniku z -> new Fraza(co + " określone " + wZalaczniku(z));
            case Brzmienie.Cytowane c
            when wWierszu(n.co().pierwszy()) && c.tresc().size() == 1 ->
                new Fraza(co + ": " + cudzyslow(tekst(c.tresc())));
            case Brzmienie.Cytowane c -> new Fraza(co + ":", c.tresc());
        };
    }

    /** Titles are quoted in the line of the command (R-G16). */
    private static boolean wWierszu(Krok krok) {
        return krok instanceof Krok.DoTytulu || krok instanceof Krok.DoTytuluSystematyzacyjnej;
    }

    private Fraza dodanie(Polecenie.Dodanie d) {
        String co = d.po().map(k -> nazwy.po(k) + " ").orElse("") + "dodaje się " + nazwy.biernik(d.co());
        return switch (d.brzmienie()) {
            case Brzmienie.WZalaczniku z -> new Fraza(co + " w brzmieniu określonym " + wZalaczniku(z));
            case Brzmienie.Cytowane c -> new Fraza(co + " w brzmieniu:", c.tresc());
        };
    }

    private String wZalaczniku(Brzmienie.WZalaczniku z) {
        return "w załączniku "
                + (z.numer().isEmpty() ? "" : "nr " + z.numer() + " ")
                + "do "
                + (rodzajZmieniajacego.endsWith("y") ? "niniejszej " : "niniejszego ")
                + rodzajZmieniajacego;
    }

    private static Fraza dodanieWyrazow(Polecenie.DodanieWyrazow d) {
        String co = "dodaje się " + Wyrazy.of(d.nowe()).biernik() + " " + cudzyslow(d.nowe());
        return new Fraza(
                d.po().isEmpty() ? co : "po " + Wyrazy.of(d.po()).miejscownik() + " " + cudzyslow(d.po()) + " " + co);
    }

    private static Fraza znak(Polecenie.ZmianaZnaku z) {
        if (z.stary() == Znak.BRAK) {
            return new Fraza("dodaje się " + z.nowy().biernik());
        }
        return z.nowy() == Znak.BRAK
                ? new Fraza("skreśla się " + z.stary().biernik())
                : new Fraza(z.stary().biernik() + " zastępuje się " + z.nowy().narzednik());
    }

    private Fraza rozproszona(Polecenie.ZmianaRozproszona r) {
        Wyrazy stare = Wyrazy.of(r.stare());
        String zmienne = switch (r.odmiana()) {
            case BEZ_ZMIAN -> "";
            case PRZYPADEK -> ", w różnym przypadku,";
            case LICZBA -> ", w różnej liczbie,";
            case LICZBA_I_PRZYPADEK -> ", w różnej liczbie i różnym przypadku,";
        };
        String czynnosc = r.nowe().isEmpty() ? "skreśla się " : "";
        String poczatek = czynnosc
                + stare.uzyty()
                + " "
                + nazwy.miejsca(r.miejsca())
                + zmienne
                + " "
                + stare.biernik()
                + " "
                + cudzyslow(r.stare());
        if (r.nowe().isEmpty()) {
            return new Fraza(poczatek);
        }
        Wyrazy nowe = Wyrazy.of(r.nowe());
        String odpowiednie = switch (r.odmiana()) {
            case BEZ_ZMIAN -> "";
            case PRZYPADEK -> nowe.uzytym() + " w odpowiednim przypadku ";
            case LICZBA -> nowe.uzytym() + " w odpowiedniej liczbie ";
            case LICZBA_I_PRZYPADEK -> nowe.uzytym() + " w odpowiedniej liczbie i odpowiednim przypadku ";
        };
        return new Fraza(poczatek + " zastępuje się " + odpowiednie + nowe.narzednik() + " " + cudzyslow(r.nowe()));
    }

    private static String tekst(List<Skladnik> tresc) {
        return tresc.stream()
                .filter(Akapit.class::isInstance)
                .map(s -> ((Akapit) s).tekst())
                .collect(Collectors.joining(" "));
    }

    private static String cudzyslow(String tekst) {
        return "„" + tekst + "”";
    }
}
