package pl.uchwalnik.nowelizacja.odczyt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.akt.RodzajSystematyzacyjny;
import pl.uchwalnik.nowelizacja.polecenia.Krok;
import pl.uchwalnik.nowelizacja.polecenia.Liczebniki;
import pl.uchwalnik.nowelizacja.polecenia.Wykaz;

/** Reads names of units and lists of them, in any case. */
final class KrokReader {
    private static final Pattern JEDNOSTKA = wzor("(§|art\\.|ust\\.|pkt|lit\\.)(?= )");
    private static final Pattern TIRET = wzor("(tiret|podwójnego tiret|podwójne tiret|podwójnym tiret)\\b");
    private static final Pattern SYSTEMATYZACYJNA =
            wzor("(dział|rozdział|oddział)(?:u|em|owi)?\\b|(?:dziale|rozdziale|oddziale)\\b");
    private static final Pattern TYTUL_SYST = wzor("(?:tytuł|tytule|tytułu) (dział|rozdział|oddział)u\\b");
    private static final Pattern NAGLOWEK = wzor("oznaczeni[eu] i tytu(?:ł|le) (dział|rozdział|oddział)u\\b");
    private static final Pattern ZALACZNIK = wzor(
            "załącznik(?:u|a)?(?!\\p{L})(?: nr (\\w+))?(?: do (?:uchwały|zarządzenia|rozporządzenia|ustawy|obwieszczenia|statutu|regulaminu))?");
    private static final Pattern TYTUL =
            wzor("(?:tytuł|tytule)(?: (?:uchwały|zarządzenia|rozporządzenia|ustawy|aktu))?(?! \\w*dział)"
                    + "(?: (?:ogólne )?określenie przedmiotu(?: (?:uchwały|zarządzenia|rozporządzenia|ustawy))?)?");
    private static final Pattern PREAMBULA = wzor("preambu(?:ła|łę|le)\\b");
    private static final Pattern ODNOSNIK = wzor("odnośnik(?:u)?(?: nr)? (\\d+)");
    private static final Pattern WPROWADZENIE = wzor("wprowadzeni[eu] do wyliczenia|zdani[eu] wstępn(?:e|ym)");
    private static final Pattern WSPOLNA = wzor("częś(?:ć wspólna|ć wspólną|ci wspólnej)");
    private static final Pattern ZDANIE = wzor("zdani(?:e|u|a)\\b");
    private static final Pattern OZNACZENIE = wzor("(\\d+[¹²³⁰⁴-⁹]*[a-z]{0,8})(?![\\w])");
    private static final Pattern LITERY = wzor("([a-z]{1,3}[¹²³⁰⁴-⁹]*)(?![\\p{L}\\d])");
    private static final Pattern SAMA_LITERA =
            wzor("(?!(?:we?|po|do|na|z|za|i) (?!w brzmieniu|otrzymuj|dodaj|zastępuje|skreśla)[\\p{L}§])"
                    + "([a-z]{1,3}[¹²³⁰⁴-⁹]*)(?![\\p{L}\\d])");
    private static final Pattern WIELKIE = Pattern.compile("([A-Z]{1,2})(?![\\w])");
    private static final Pattern RZYMSKIE = Pattern.compile("([IVXLC]+[a-z]{0,8})(?![\\w])");
    private static final Pattern PORZADKOWE =
            wzor("(\\d{1,2}|\\p{L}+(?:em|ym|im|ie|e)(?: \\p{L}+(?:ym|im|ie|e)(?= |$|[,.;:–]))?)");
    private static final Pattern ZAKRES = Pattern.compile("[–—-]");
    private static final Pattern LACZNIK = wzor("(,|i|oraz)(?= )");

    private final Kursor k;

    KrokReader(Kursor k) {
        this.k = k;
    }

    private static Pattern wzor(String w) {
        return ZdanieReader.wzor(w);
    }

    /** One unit or part; the cursor stays where it was when there is none. */
    Optional<Krok> krok() {
        int tu = k.miejsce();
        Optional<Krok> krok =
                jednostka().or(this::tiret).or(this::systematyzacyjny).or(this::czesc);
        if (krok.isEmpty()) {
            k.wroc(tu);
        }
        return krok;
    }

    private Optional<Krok> jednostka() {
        int tu = k.miejsce();
        Optional<RodzajJednostki> rodzaj = k.wez(JEDNOSTKA).map(KrokReader::rodzaj);
        Optional<Krok> krok = rodzaj.flatMap(r -> oznaczenie(r).map(o -> new Krok.DoJednostki(r, o)));
        if (krok.isEmpty()) {
            k.wroc(tu);
        }
        return krok;
    }

    private static RodzajJednostki rodzaj(String skrot) {
        return switch (skrot.toLowerCase(Locale.ROOT)) {
            case "§" -> RodzajJednostki.PARAGRAF;
            case "art." -> RodzajJednostki.ARTYKUL;
            case "ust." -> RodzajJednostki.USTEP;
            case "pkt" -> RodzajJednostki.PUNKT;
            default -> RodzajJednostki.LITERA;
        };
    }

    private Optional<Oznaczenie> oznaczenie(RodzajJednostki rodzaj) {
        return k.wez(rodzaj == RodzajJednostki.LITERA ? LITERY : OZNACZENIE).flatMap(Oznaczenie::parse);
    }

    private Optional<Krok> tiret() {
        return k.wez(TIRET).map(t -> {
            RodzajJednostki rodzaj = t.toLowerCase(Locale.ROOT).startsWith("podw")
                    ? RodzajJednostki.PODWOJNE_TIRET
                    : RodzajJednostki.TIRET;
            return new Krok.DoJednostki(rodzaj, porzadkowy().map(Oznaczenie::of).orElse(Oznaczenie.BRAK));
        });
    }

    private Optional<Integer> porzadkowy() {
        int tu = k.miejsce();
        Optional<String> slowa = k.wez(PORZADKOWE);
        Optional<Integer> n = slowa.flatMap(s -> Liczebniki.parse(s.toLowerCase(Locale.ROOT)));
        if (n.isPresent()) {
            return n;
        }
        k.wroc(tu);
        Optional<Integer> jedno =
                slowa.map(s -> s.split(" ")[0]).flatMap(s -> Liczebniki.parse(s.toLowerCase(Locale.ROOT)));
        if (jedno.isPresent()) {
            k.wez(Pattern.compile("\\S+?(?=[ ,.;:–]|$)"));
        }
        return jedno;
    }

    private Optional<Krok> systematyzacyjny() {
        int tu = k.miejsce();
        Optional<Krok> krok = k.wez(NAGLOWEK)
                .flatMap(r -> oznaczenieSyst().<Krok>map(o -> new Krok.DoNaglowka(systematyzacyjny(r), o)))
                .or(() -> k.wez(TYTUL_SYST)
                        .flatMap(r ->
                                oznaczenieSyst().map(o -> new Krok.DoTytuluSystematyzacyjnej(systematyzacyjny(r), o))))
                .or(() -> k.wez(SYSTEMATYZACYJNA)
                        .flatMap(r -> oznaczenieSyst().map(o -> new Krok.DoSystematyzacyjnej(systematyzacyjny(r), o))));
        if (krok.isEmpty()) {
            k.wroc(tu);
        }
        return krok;
    }

    private static RodzajSystematyzacyjny systematyzacyjny(String nazwa) {
        String n = nazwa.toLowerCase(Locale.ROOT);
        if (n.startsWith("rozdzia")) {
            return RodzajSystematyzacyjny.ROZDZIAL;
        }
        return n.startsWith("oddzia") ? RodzajSystematyzacyjny.ODDZIAL : RodzajSystematyzacyjny.DZIAL;
    }

    private Optional<Oznaczenie> oznaczenieSyst() {
        return k.wez(RZYMSKIE)
                .flatMap(Oznaczenie::parseRzymskie)
                .or(() -> k.wez(OZNACZENIE).flatMap(Oznaczenie::parse))
                .or(() -> k.wez(WIELKIE).map(Oznaczenie::literowe));
    }

    private Optional<Krok> czesc() {
        if (k.jest(WPROWADZENIE)) {
            return Optional.of(new Krok.DoWprowadzenia());
        }
        if (k.jest(WSPOLNA)) {
            return Optional.of(new Krok.DoCzesciWspolnej());
        }
        if (k.jest(ZDANIE)) {
            return porzadkowy().map(Krok.DoZdania::new);
        }
        if (k.jest(PREAMBULA)) {
            return Optional.of(new Krok.DoPreambuly());
        }
        Optional<String> odnosnik = k.wez(ODNOSNIK);
        if (odnosnik.isPresent()) {
            return Optional.of(new Krok.DoOdnosnika(Integer.parseInt(odnosnik.get())));
        }
        Optional<String> zalacznik = k.wez(ZALACZNIK);
        if (zalacznik.isPresent()) {
            String numer = zalacznik.get();
            return Optional.of(
                    new Krok.DoZalacznika(numer.toLowerCase(Locale.ROOT).startsWith("za") ? "" : numer));
        }
        return k.jest(TYTUL) ? Optional.of(new Krok.DoTytulu()) : Optional.empty();
    }

    /** The rest of a list that begins with a unit: {@code –5c}, {@code i 3}, {@code , § 8 i § 9}. */
    Wykaz wykaz(Krok pierwszy) {
        List<Wykaz.Odcinek> odcinki = new ArrayList<>();
        odcinki.add(odcinek(pierwszy));
        while (true) {
            int tu = k.miejsce();
            Optional<Krok> nastepny = k.jest(LACZNIK)
                    ? krok().filter(x -> tenSamRodzaj(pierwszy, x)).or(() -> skrocony(pierwszy))
                    : Optional.empty();
            if (nastepny.isEmpty()) {
                k.wroc(tu);
                return new Wykaz(odcinki);
            }
            odcinki.add(odcinek(nastepny.get()));
        }
    }

    private Wykaz.Odcinek odcinek(Krok od) {
        int tu = k.miejsce();
        if (k.jest(ZAKRES)) {
            Optional<Krok> doKonca = krok().filter(x -> tenSamRodzaj(od, x)).or(() -> skrocony(od));
            if (doKonca.isPresent()) {
                return new Wykaz.Odcinek(od, doKonca.get());
            }
        }
        k.wroc(tu);
        return new Wykaz.Odcinek(od, od);
    }

    private static boolean tenSamRodzaj(Krok a, Krok b) {
        return a.getClass() == b.getClass()
                && !(a instanceof Krok.DoJednostki x && b instanceof Krok.DoJednostki y && x.rodzaj() != y.rodzaj());
    }

    /** A mark alone, of the kind of the unit before it. */
    private Optional<Krok> skrocony(Krok wzor) {
        return switch (wzor) {
            case Krok.DoJednostki j
            when j.rodzaj().nieoznaczona() -> porzadkowy().map(n -> new Krok.DoJednostki(j.rodzaj(), Oznaczenie.of(n)));
            case Krok.DoJednostki j ->
                k.wez(j.rodzaj() == RodzajJednostki.LITERA ? SAMA_LITERA : OZNACZENIE)
                        .flatMap(Oznaczenie::parse)
                        .map(o -> new Krok.DoJednostki(j.rodzaj(), o));
            case Krok.DoSystematyzacyjnej s -> oznaczenieSyst().map(o -> new Krok.DoSystematyzacyjnej(s.rodzaj(), o));
            case Krok.DoZdania z -> porzadkowy().map(Krok.DoZdania::new);
            case Krok inny -> Optional.empty();
        };
    }
}
