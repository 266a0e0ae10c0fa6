package pl.uchwalnik.nowelizacja.odczyt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import pl.uchwalnik.nowelizacja.polecenia.Brzmienie;
import pl.uchwalnik.nowelizacja.polecenia.Krok;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie;
import pl.uchwalnik.nowelizacja.polecenia.Sciezka;
import pl.uchwalnik.nowelizacja.polecenia.Wykaz;
import pl.uchwalnik.nowelizacja.polecenia.Znak;

/** Reads one command in the words of the technique. */
final class ZdanieReader {
    private static final Pattern OTRZYMUJE = wzor("otrzymuj[eą] brzmienie\\b");
    private static final Pattern OKRESLONE = wzor(
            "określon(?:e|ym) w załącznik(?:u)?(?: nr (\\w+))? do (?:niniejsz(?:ej|ego) )?(?:uchwały|zarządzenia|rozporządzenia|ustawy)");
    private static final Pattern DODAJE = wzor("dodaj[eą] się\\b");
    private static final Pattern UCHYLA = wzor("uchyla się\\b");
    private static final Pattern SKRESLA = wzor("skreśla się\\b");
    private static final Pattern ZASTEPUJE = wzor("zastępuje się\\b");
    private static final Pattern W_BRZMIENIU = wzor("w brzmieniu\\b");
    private static final Pattern TRESC = wzor("dotychczasow(?:ą|a) treść\\b");
    private static final Pattern OZNACZA = wzor("oznacza się jako\\b");
    private static final Pattern UZYTE = wzor("użyt[eyą]\\b");
    private static final Pattern WYRAZ = wzor(
            "(?:wyraz|wyrazy|liczbę|znak|wyrazem|wyrazami|liczbą|znakiem|wyrazu|wyrazach|wyrazie|liczbie|znaku)(?= [\\uE100-\\uE7FF])");
    private static final Pattern ZNAK = wzor("(kropk|przecin|średnik|dwukrop|myślnik)\\w*");
    private static final Pattern PO = wzor("po\\b");
    private static final Pattern DO = wzor("do(?= rozdział| dział| oddział)");
    private static final Pattern W_CALYM = wzor("w całym tekście\\b");
    private static final Pattern I = wzor("i\\b");
    private static final Pattern DWUKROPEK = Pattern.compile(":");

    private final Kursor k;
    private final KrokReader kroki;
    private final Cytowane cytowane;
    private final SciezkaReader sciezki;

    ZdanieReader(Kursor k, Cytowane cytowane) {
        this.k = k;
        this.kroki = new KrokReader(k);
        this.cytowane = cytowane;
        this.sciezki = new SciezkaReader(k, kroki);
    }

    static Pattern wzor(String w) {
        return Pattern.compile(w, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** The command, when the whole sentence is one. */
    Optional<Polecenie> polecenie() {
        return zdanie().filter(p -> k.koniec());
    }

    /** True where steps of the path lacked their {@code w} or stood in another order. */
    boolean luzna() {
        return sciezki.luzna();
    }

    private Optional<Polecenie> zdanie() {
        SciezkaReader.Odczytana s = sciezki.read();
        int poSciezce = k.miejsce();
        Optional<Polecenie> calosc = wszedzie(s);
        if (calosc.isPresent()) {
            return calosc;
        }
        k.wroc(poSciezce);
        Optional<Polecenie> pierwsze = rozproszona(s).or(() -> czynnosc(s));
        if (pierwsze.isEmpty()) {
            return Optional.empty();
        }
        int tu = k.miejsce();
        if (k.jest(I)) {
            Sciezka w = pierwsze.get().w();
            Optional<Polecenie> drugie = czynnosc(SciezkaReader.Odczytana.tylko(w));
            if (drugie.isPresent()) {
                return Optional.of(new Polecenie.Polaczone(pierwsze.get(), drugie.get()));
            }
        }
        k.wroc(tu);
        return pierwsze;
    }

    private Optional<Polecenie> czynnosc(SciezkaReader.Odczytana s) {
        int tu = k.miejsce();
        // an address of several units goes with what can be done to each of them, never to the first alone
        boolean kilka = s.cel().filter(Wykaz::mnogi).isPresent();
        List<java.util.function.Function<SciezkaReader.Odczytana, Optional<Polecenie>>> proby = kilka
                ? List.of(this::noweBrzmienie, this::uchylenieKilku, this::wKilku, this::bezCzasownika)
                : List.of(
                        this::noweBrzmienie,
                        this::dodanie,
                        this::uchylenie,
                        this::skreslenie,
                        this::zamiana,
                        this::znak,
                        this::oznaczenieTresci,
                        this::bezCzasownika);
        for (var proba : proby) {
            Optional<Polecenie> p = proba.apply(s);
            if (p.isPresent()) {
                return p;
            }
            k.wroc(tu);
        }
        return Optional.empty();
    }

    private Optional<Polecenie> noweBrzmienie(SciezkaReader.Odczytana s) {
        Optional<String> orzeczenie = s.cel().flatMap(c -> k.wez(OTRZYMUJE));
        if (orzeczenie.isEmpty()) {
            return Optional.empty();
        }
        if (orzeczenie.get().contains("ą ") != s.cel().get().mnogi()) {
            cytowane.uwaga("N525", "Liczba orzeczenia („otrzymuje”, „otrzymują”) nie zgadza się z liczbą jednostek.");
        }
        return brzmienie(s.cel().get())
                .map(b -> new Polecenie.NoweBrzmienie(s.wyzsza(), s.cel().get(), b));
    }

    /** New text: in an annex, in the line, or on the lines that follow. */
    private Optional<Brzmienie> brzmienie(Wykaz co) {
        int tu = k.miejsce();
        Optional<String> okreslone = k.wez(OKRESLONE);
        if (okreslone.isPresent()) {
            return cytowane.zalacznik(okreslone.get().startsWith("określ") ? "" : okreslone.get());
        }
        k.wroc(tu);
        k.wez(DWUKROPEK);
        Optional<String> wWierszu = k.cytat();
        if (wWierszu.isPresent()) {
            return cytowane.wWierszu(co, wWierszu.get());
        }
        return cytowane.blok(co);
    }

    private Optional<Polecenie> dodanie(SciezkaReader.Odczytana s) {
        Optional<Krok> po = Optional.empty();
        if (k.jest(PO)) {
            Optional<String> slowa = slowa();
            if (slowa.isPresent()) {
                return k.jest(DODAJE)
                        ? slowa().map(nowe -> new Polecenie.DodanieWyrazow(s.cala(), slowa.get(), nowe))
                        : Optional.empty();
            }
            po = poKroku();
            if (po.isEmpty()) {
                return Optional.empty();
            }
        }
        if (!k.jest(DODAJE)) {
            return Optional.empty();
        }
        int tu = k.miejsce();
        Optional<String> slowa = slowa();
        if (slowa.isPresent()) {
            return bezMiejsca(s)
                    ? Optional.empty()
                    : Optional.of(new Polecenie.DodanieWyrazow(s.cala(), "", slowa.get()));
        }
        k.wroc(tu);
        Optional<Znak> znak = znakInterpunkcyjny();
        if (znak.isPresent()) {
            return Optional.of(new Polecenie.ZmianaZnaku(s.cala(), Znak.BRAK, znak.get()));
        }
        k.wroc(tu);
        return dodanieJednostek(s, po);
    }

    /** No unit is named: nothing says where the end is. */
    private static boolean bezMiejsca(SciezkaReader.Odczytana s) {
        return s.cala().kroki().stream()
                .allMatch(x -> x instanceof Krok.DoZalacznika || x instanceof Krok.DoSystematyzacyjnej);
    }

    private List<Krok> nadPo = List.of();

    /** The unit after {@code po}; a longer address is cut into the path and the unit. */
    private Optional<Krok> poKroku() {
        List<Krok> wszystkie = new ArrayList<>();
        Optional<Krok> krok = kroki.krok();
        while (krok.isPresent()) {
            wszystkie.add(krok.get());
            krok = kroki.krok();
        }
        if (wszystkie.isEmpty()) {
            return Optional.empty();
        }
        nadPo = List.copyOf(wszystkie.subList(0, wszystkie.size() - 1));
        return Optional.of(wszystkie.getLast());
    }

    private Optional<Polecenie> dodanieJednostek(SciezkaReader.Odczytana s, Optional<Krok> po) {
        Optional<Wykaz> co = kroki.krok().map(kroki::wykaz);
        if (co.isEmpty()) {
            return Optional.empty();
        }
        Sciezka w = SciezkaReader.przed(s.cala(), co.get().pierwszy());
        for (Krok nad : nadPo) {
            w = w.with(nad);
        }
        nadPo = List.of();
        if (k.jest(DO)) {
            Optional<Krok> rozdzial = kroki.krok();
            k.cytat();
            w = rozdzial.map(w::with).orElse(w);
        }
        int tu = k.miejsce();
        if (!k.jest(W_BRZMIENIU)) {
            k.wroc(tu);
        }
        Sciezka gdzie = w;
        return brzmienie(co.get()).map(b -> new Polecenie.Dodanie(gdzie, po, co.get(), b));
    }

    private Optional<Polecenie> uchylenie(SciezkaReader.Odczytana s) {
        if (!k.jest(UCHYLA)) {
            return Optional.empty();
        }
        Optional<Wykaz> co = kroki.krok().map(kroki::wykaz);
        if (co.isPresent()) {
            return uchylenie(s, co.get());
        }
        sciezki.poluzuj();
        return s.cel().map(c -> new Polecenie.Uchylenie(s.wyzsza(), c));
    }

    /** {@code § 5 i 6 uchyla się}. */
    private Optional<Polecenie> uchylenieKilku(SciezkaReader.Odczytana s) {
        sciezki.poluzuj();
        return k.jest(UCHYLA) && k.koniec()
                ? s.cel().map(c -> new Polecenie.Uchylenie(s.wyzsza(), c))
                : Optional.empty();
    }

    /** {@code w § 8, 9 i 10 wyraz „a” zastępuje się wyrazem „b”}: a dispersed change (§ 88) in other words. */
    private Optional<Polecenie> wKilku(SciezkaReader.Odczytana s) {
        Optional<Polecenie> jedno = zamiana(s);
        if (jedno.isEmpty() && k.jest(SKRESLA)) {
            jedno = slowa().map(x -> new Polecenie.SkreslenieWyrazow(s.cala(), x));
        }
        boolean zakres = s.cel().orElseThrow().odcinki().stream().anyMatch(Wykaz.Odcinek::zakres);
        if (jedno.isEmpty() || zakres) {
            return Optional.empty();
        }
        sciezki.poluzuj();
        List<Sciezka> miejsca = s.cel().orElseThrow().odcinki().stream()
                .map(o -> new Sciezka(SciezkaReader.wTekscie(s.wyzsza())).with(o.od()))
                .toList();
        return rozproszona(s.wyzsza().zakres(), miejsca, Polecenie.Odmiana.BEZ_ZMIAN, jedno.get());
    }

    private static Optional<Polecenie> rozproszona(
            Sciezka zakres, List<Sciezka> miejsca, Polecenie.Odmiana odmiana, Polecenie jedno) {
        return switch (jedno) {
            case Polecenie.ZamianaWyrazow z ->
                Optional.of(new Polecenie.ZmianaRozproszona(zakres, miejsca, odmiana, z.stare(), z.nowe()));
            case Polecenie.SkreslenieWyrazow x ->
                Optional.of(new Polecenie.ZmianaRozproszona(zakres, miejsca, odmiana, x.stare(), ""));
            case Polecenie inne -> Optional.empty();
        };
    }

    /** Words changed everywhere; municipal acts give no list of places and no forms. */
    private Optional<Polecenie> wszedzie(SciezkaReader.Odczytana s) {
        if (!s.cala().equals(s.cala().zakres()) || !k.jest(W_CALYM)) {
            return Optional.empty();
        }
        return zamiana(s)
                .flatMap(z -> rozproszona(s.cala(), List.of(Sciezka.AKT), Polecenie.Odmiana.LICZBA_I_PRZYPADEK, z));
    }

    /** {@code uchyla się § 5 ust. 3}, {@code uchyla się pkt 4 ust. 2 § 5}: the path stands after the verb. */
    private Optional<Polecenie> uchylenie(SciezkaReader.Odczytana s, Wykaz pierwszy) {
        List<Wykaz> adres = new ArrayList<>(List.of(pierwszy));
        Optional<Wykaz> dalej = kroki.krok().map(kroki::wykaz);
        while (dalej.isPresent()) {
            adres.add(dalej.get());
            dalej = kroki.krok().map(kroki::wykaz);
        }
        adres.sort(java.util.Comparator.comparingInt(w -> w.pierwszy().ranga()));
        Wykaz co = adres.removeLast();
        if (adres.stream().anyMatch(Wykaz::mnogi)) {
            return Optional.empty();
        }
        if (adres.isEmpty()) {
            return Optional.of(new Polecenie.Uchylenie(SciezkaReader.przed(s.cala(), co.pierwszy()), co));
        }
        sciezki.poluzuj();
        Sciezka nad = new Sciezka(adres.stream().map(Wykaz::pierwszy).toList());
        return Optional.of(new Polecenie.Uchylenie(
                SciezkaReader.przed(s.cala(), nad.kroki().getFirst()).with(nad), co));
    }

    private Optional<Polecenie> skreslenie(SciezkaReader.Odczytana s) {
        if (!k.jest(SKRESLA)) {
            return Optional.empty();
        }
        int tu = k.miejsce();
        if (k.jest(UZYTE)) {
            return new RozproszonaReader(k, kroki).skreslenie(s.cala());
        }
        k.wroc(tu);
        Optional<String> slowa = slowa();
        if (slowa.isPresent()) {
            return Optional.of(new Polecenie.SkreslenieWyrazow(s.cala(), slowa.get()));
        }
        k.wroc(tu);
        return znakInterpunkcyjny().map(z -> new Polecenie.ZmianaZnaku(s.cala(), z, Znak.BRAK));
    }

    private Optional<Polecenie> rozproszona(SciezkaReader.Odczytana s) {
        int tu = k.miejsce();
        if (k.jest(UZYTE)) {
            return new RozproszonaReader(k, kroki).zamiana(s.cala());
        }
        k.wroc(tu);
        return Optional.empty();
    }

    private Optional<Polecenie> zamiana(SciezkaReader.Odczytana s) {
        Optional<String> stare = slowa();
        if (stare.isEmpty() || !k.jest(ZASTEPUJE)) {
            return Optional.empty();
        }
        return slowa().map(nowe -> new Polecenie.ZamianaWyrazow(s.cala(), stare.get(), nowe));
    }

    private Optional<Polecenie> znak(SciezkaReader.Odczytana s) {
        Optional<Znak> stary = znakInterpunkcyjny();
        if (stary.isEmpty() || !k.jest(ZASTEPUJE)) {
            return Optional.empty();
        }
        return znakInterpunkcyjny().map(nowy -> new Polecenie.ZmianaZnaku(s.cala(), stary.get(), nowy));
    }

    private Optional<Polecenie> oznaczenieTresci(SciezkaReader.Odczytana s) {
        if (!k.jest(TRESC)) {
            return Optional.empty();
        }
        SciezkaReader.Odczytana wewnatrz = sciezki.read();
        Sciezka w = wewnatrz.cala().pusta() ? s.cala() : wewnatrz.cala();
        return k.jest(OZNACZA) ? kroki.krok().map(jako -> new Polecenie.OznaczenieTresci(w, jako)) : Optional.empty();
    }

    /** A path, a colon and a quotation: new wording, the verb is missing. */
    private Optional<Polecenie> bezCzasownika(SciezkaReader.Odczytana s) {
        if (s.cel().isEmpty() || !cytowane.jestBlok() || !k.koniec()) {
            return Optional.empty();
        }
        cytowane.uwaga("N521", "Polecenie nie ma czasownika; odczytano je jako nowe brzmienie.");
        return cytowane.blok(s.cel().get())
                .map(b -> new Polecenie.NoweBrzmienie(s.wyzsza(), s.cel().get(), b));
    }

    /** Name of words and their quotation. */
    private Optional<String> slowa() {
        int tu = k.miejsce();
        if (k.jest(WYRAZ)) {
            return k.cytat();
        }
        k.wroc(tu);
        return Optional.empty();
    }

    private Optional<Znak> znakInterpunkcyjny() {
        return k.wez(ZNAK).map(t -> switch (t.toLowerCase(java.util.Locale.ROOT)) {
            case "kropk" -> Znak.KROPKA;
            case "przecin" -> Znak.PRZECINEK;
            case "średnik" -> Znak.SREDNIK;
            case "dwukrop" -> Znak.DWUKROPEK;
            default -> Znak.MYSLNIK;
        });
    }

    /** Where new text comes from. */
    interface Cytowane {
        boolean jestBlok();

        Optional<Brzmienie> blok(Wykaz co);

        Optional<Brzmienie> wWierszu(Wykaz co, String tekst);

        Optional<Brzmienie> zalacznik(String numer);

        /** A finding of this reading, should it be the one that is kept. */
        void uwaga(String kod, String tekst);
    }
}
