package pl.uchwalnik.nowelizacja.zastosowanie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Zalacznik;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.nowelizacja.polecenia.Brzmienie;
import pl.uchwalnik.nowelizacja.polecenia.Krok;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie;
import pl.uchwalnik.nowelizacja.polecenia.Sciezka;

/** New wording, addition, repeal and marking of units, chapters and annexes. */
final class ZmianyJednostek {
    private ZmianyJednostek() {}

    static Wynik<Akt> noweBrzmienie(Akt akt, Polecenie.NoweBrzmienie n) {
        Krok pierwszy = n.co().pierwszy();
        return switch (n.brzmienie()) {
            case Brzmienie.WZalaczniku z -> Zalaczniki.noweBrzmienie(akt, n, z);
            case Brzmienie.Cytowane c when pierwszy.czesc() -> ZmianyCzesci.noweBrzmienie(akt, n.w().with(pierwszy), c);
            case Brzmienie.Cytowane c when pierwszy instanceof Krok.DoZalacznika -> Zalaczniki.tresc(akt, pierwszy, c);
            case Brzmienie.Cytowane c ->
                wTresci(
                        akt,
                        n.w().with(pierwszy),
                        (tresc, kroki) -> ZmianyStruktury.noweBrzmienie(
                                tresc, kroki.subList(0, kroki.size() - 1), n.co(), c.tresc()));
        };
    }

    static Wynik<Akt> uchylenie(Akt akt, Polecenie.Uchylenie u) {
        Krok pierwszy = u.co().pierwszy();
        return switch (pierwszy) {
            case Krok.DoZalacznika z -> Zalaczniki.uchylenie(akt, u);
            case Krok.DoNaglowka h ->
                wTresci(
                        akt,
                        u.w().with(h),
                        (tresc, kroki) -> Dodawanie.bezNaglowka(tresc, kroki.subList(0, kroki.size() - 1), h));
            case Krok k when k.czesc() -> ZmianyCzesci.uchylenie(akt, u);
            case Krok k ->
                wTresci(
                        akt,
                        u.w().with(k),
                        (tresc, kroki) -> ZmianyStruktury.uchylenie(tresc, kroki.subList(0, kroki.size() - 1), u.co()));
        };
    }

    static Wynik<Akt> dodanie(Akt akt, Polecenie.Dodanie d) {
        return switch (d.brzmienie()) {
            case Brzmienie.WZalaczniku z -> Zalaczniki.dodanie(akt, d, z);
            case Brzmienie.Cytowane c when d.co().pierwszy() instanceof Krok.DoNaglowka -> naglowek(akt, d, c);
            case Brzmienie.Cytowane c when d.co().pierwszy().czesc() -> ZmianyCzesci.dodanie(akt, d, c);
            case Brzmienie.Cytowane c -> jednostki(akt, d, c.tresc());
        };
    }

    private static Wynik<Akt> jednostki(Akt akt, Polecenie.Dodanie d, List<Skladnik> nowe) {
        Optional<Integer> zakres = Zakresy.indeks(akt, d.w());
        if (zakres.isEmpty() || nowe.isEmpty()) {
            return Wynik.brak(Braki.miejsca(akt, d.w()));
        }
        List<Skladnik> tresc = Zakresy.tresc(akt, zakres.get());
        List<Krok> kroki = Zakresy.wewnatrz(d.w());
        for (Skladnik s : nowe) {
            Optional<Krok> krok = krok(s);
            if (krok.isPresent()
                    && Drzewo.find(tresc, ZmianyStruktury.z(kroki, krok.get())).isPresent()) {
                return Wynik.brak(Braki.blad(
                                "N204",
                                "Nie można dodać jednostki, która już jest w akcie: "
                                        + d.w().with(krok.get()).opis() + ".")
                        .withPodpowiedz("Numeru jednostki istniejącej ani uchylonej nie używa się ponownie."));
            }
        }
        if (kroki.isEmpty() || !niepodzielona(tresc, kroki, nowe.getFirst())) {
            Optional<List<Skladnik>> nowa = d.po().isPresent()
                    ? Dodawanie.po(tresc, kroki, d.po().get(), nowe)
                    : Dodawanie.wKolejnosci(tresc, kroki, nowe);
            return nowa.map(t -> Wynik.of(Zakresy.withTresc(akt, zakres.get(), t)))
                    .orElseGet(() -> Wynik.brak(
                            Braki.miejsca(akt, d.po().map(p -> d.w().with(p)).orElse(d.w()))));
        }
        return Wynik.brak(Braki.blad(
                        "N205",
                        "Jednostka " + d.w().opis() + " nie jest podzielona na ustępy, więc nie można dodać ustępu.")
                .withPodpowiedz("Najpierw dotychczasową treść oznacza się jako ust. 1."));
    }

    /** True for an ustęp that would stand beside text or items that no ustęp holds. */
    private static boolean niepodzielona(List<Skladnik> tresc, List<Krok> kroki, Skladnik nowy) {
        return nowy instanceof Jednostka n
                && n.rodzaj() == RodzajJednostki.USTEP
                && Drzewo.find(tresc, kroki).orElse(nowy) instanceof Jednostka j
                && j.jednostki().stream().noneMatch(x -> x.rodzaj() == RodzajJednostki.USTEP);
    }

    private static Optional<Krok> krok(Skladnik s) {
        return switch (s) {
            case Jednostka j
            when !j.rodzaj().nieoznaczona() -> Optional.of(new Krok.DoJednostki(j.rodzaj(), j.oznaczenie()));
            case Jednostka j -> Optional.empty();
            case JednostkaSystematyzacyjna g -> Optional.of(new Krok.DoSystematyzacyjnej(g.rodzaj(), g.oznaczenie()));
            case pl.uchwalnik.akt.Blok b -> Optional.empty();
        };
    }

    private static Wynik<Akt> naglowek(Akt akt, Polecenie.Dodanie d, Brzmienie.Cytowane c) {
        Optional<JednostkaSystematyzacyjna> h = naglowek(c.tresc());
        if (d.po().isEmpty() || h.isEmpty()) {
            return Wynik.brak(
                    Braki.blad("N206", "Polecenie dodaje nagłówek, ale nie podaje miejsca albo oznaczenia i tytułu."));
        }
        return wTresci(
                akt,
                d.w().with(d.po().get()),
                (tresc, kroki) -> Dodawanie.naglowek(tresc, kroki.subList(0, kroki.size() - 1), d.po().get(), h.get()));
    }

    private static Optional<JednostkaSystematyzacyjna> naglowek(List<Skladnik> tresc) {
        return tresc.stream()
                .filter(JednostkaSystematyzacyjna.class::isInstance)
                .map(JednostkaSystematyzacyjna.class::cast)
                .findFirst();
    }

    static Wynik<Akt> oznaczenieTresci(Akt akt, Polecenie.OznaczenieTresci o) {
        if (!(o.jako() instanceof Krok.DoJednostki(RodzajJednostki rodzaj, Oznaczenie oznaczenie))) {
            return Wynik.brak(Braki.blad("N207", "Treść można oznaczyć tylko jako ustęp."));
        }
        return wTresci(
                akt,
                o.w(),
                (tresc, kroki) -> Drzewo.zmien(tresc, kroki, (l, i) -> {
                    Jednostka j = (Jednostka) l.get(i);
                    Jednostka ustep =
                            new Jednostka(rodzaj, oznaczenie, j.tekst(), j.skladniki(), j.czescWspolna(), j.miejsce());
                    return Drzewo.podmien(
                            l, i, new Jednostka(j.rodzaj(), j.oznaczenie(), "", List.of(ustep), "", j.miejsce()));
                }));
    }

    /** An edit of a list of contents along the path inside one annex or the body. */
    interface WTresci {
        Optional<List<Skladnik>> apply(List<Skladnik> tresc, List<Krok> kroki);
    }

    static Wynik<Akt> wTresci(Akt akt, Sciezka w, WTresci zmiana) {
        Optional<Integer> zakres = Zakresy.indeks(akt, w);
        List<Krok> kroki = new ArrayList<>(Zakresy.wewnatrz(w));
        return zakres.flatMap(i -> zmiana.apply(Zakresy.tresc(akt, i), kroki).map(t -> Zakresy.withTresc(akt, i, t)))
                .map(Wynik::of)
                .orElseGet(() -> Wynik.brak(Braki.miejsca(akt, w)));
    }

    static String tekst(Brzmienie.Cytowane c) {
        return String.join(
                " ",
                c.tresc().stream()
                        .filter(Akapit.class::isInstance)
                        .map(s -> ((Akapit) s).tekst())
                        .toList());
    }

    static boolean maZalacznik(List<Zalacznik> zalaczniki, String numer) {
        return zalaczniki.stream().anyMatch(z -> Zakresy.numer(z).equals(numer));
    }
}
