package pl.uchwalnik.skladnia.czytanie;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import pl.uchwalnik.akt.Adres;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Blok;
import pl.uchwalnik.akt.Cytat;
import pl.uchwalnik.akt.Czlon;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.Lista;
import pl.uchwalnik.akt.Miejsce;
import pl.uchwalnik.akt.Naglowek;
import pl.uchwalnik.akt.NaglowekAktu;
import pl.uchwalnik.akt.Odnosnik;
import pl.uchwalnik.akt.Podpis;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Tabela;
import pl.uchwalnik.akt.Zalacznik;
import pl.uchwalnik.skladnia.wiersze.ZnakiChronione;

/**
 * Finish (wykończenie) of a tree just read: references are printed in their shortest correct form, labels go away, protected characters
 * become plain ones, and each place learns the address of its unit.
 */
public final class Wykonczenie {
    private static final Map<String, String> DOPELNIACZE = Map.of(
            "uchwała", "uchwały",
            "zarządzenie", "zarządzenia",
            "ustawa", "ustawy",
            "rozporządzenie", "rozporządzenia",
            "obwieszczenie", "obwieszczenia",
            "postanowienie", "postanowienia");

    private final Tryb tryb;
    private final SlownikEtykiet slownik;
    private final String aktu;

    /** Where a text stands: its unit, and whether a reference from here is one from outside (a quotation, a justification). */
    private record Kontekst(Adres adres, String slownie, boolean zZewnatrz) {
        static Kontekst of(Adres adres) {
            return new Kontekst(adres, adres.toString(), false);
        }

        Kontekst plus(Czlon czlon) {
            String separator = adres.czlony().isEmpty() ? (slownie.isEmpty() ? "" : ", ") : " ";
            return new Kontekst(adres.plus(czlon), slownie + separator + czlon.print(), zZewnatrz);
        }

        Kontekst outside() {
            return new Kontekst(adres, slownie, true);
        }
    }

    public Wykonczenie(Tryb tryb, SlownikEtykiet slownik, NaglowekAktu naglowek, String rodzajZMetryki) {
        this.tryb = tryb;
        this.slownik = slownik;
        String pierwsze =
                ZnakiChronione.decode(naglowek.rodzaj()).split(" ", 2)[0].toLowerCase(Locale.forLanguageTag("pl"));
        String zMetryki = rodzajZMetryki.equals("zarzadzenie") ? "zarządzenia" : "uchwały";
        this.aktu = DOPELNIACZE.getOrDefault(pierwsze, zMetryki);
    }

    public Akt finish(Akt a) {
        Kontekst k = Kontekst.of(Adres.AKT);
        NaglowekAktu n = a.naglowek();
        return new Akt(
                a.metryka(),
                n.pusty()
                        ? NaglowekAktu.BRAK
                        : new NaglowekAktu(
                                text(n.rodzaj(), k),
                                text(n.organ(), k),
                                text(n.data(), k),
                                text(n.przedmiot(), k),
                                n.miejsce()),
                a.wstep().stream()
                        .map(p -> new Akapit(text(p.tekst(), k), p.miejsce()))
                        .toList(),
                components(a.tresc(), k),
                new Podpis(texts(a.podpis().wiersze(), k)),
                footnotes(a.odnosniki(), k),
                a.zalaczniki().stream().map(this::annex).toList(),
                blocks(a.uzasadnienie(), k.outside()));
    }

    public List<Skladnik> finish(List<Skladnik> tresc) {
        return components(tresc, Kontekst.of(Adres.AKT));
    }

    private Zalacznik annex(Zalacznik z) {
        Kontekst k = Kontekst.of(new Adres(z.czesc(), List.of()));
        return new Zalacznik(
                texts(z.oznaczenie(), k),
                texts(z.tytul(), k),
                components(z.tresc(), k),
                footnotes(z.odnosniki(), k),
                at(z.miejsce(), k));
    }

    private List<Odnosnik> footnotes(List<Odnosnik> odnosniki, Kontekst k) {
        return odnosniki.stream()
                .map(o -> new Odnosnik(o.znak(), text(o.tekst(), k), o.miejsce()))
                .toList();
    }

    private List<Blok> blocks(List<Blok> bloki, Kontekst k) {
        return bloki.stream().map(b -> block(b, k)).toList();
    }

    private List<Skladnik> components(List<Skladnik> skladniki, Kontekst k) {
        return components(skladniki, k, new int[2]);
    }

    private List<Skladnik> components(List<Skladnik> skladniki, Kontekst k, int[] tirety) {
        List<Skladnik> wynik = new ArrayList<>(skladniki.size());
        for (Skladnik s : skladniki) {
            wynik.add(
                    switch (s) {
                        case Jednostka j -> unit(j, k.plus(step(j, tirety)));
                        case JednostkaSystematyzacyjna g ->
                            new JednostkaSystematyzacyjna(
                                    g.rodzaj(),
                                    g.oznaczenie(),
                                    text(g.tytul(), k),
                                    components(g.skladniki(), k, tirety),
                                    at(g.miejsce(), k));
                        case Blok b -> block(b, k);
                    });
        }
        return wynik;
    }

    private static Czlon step(Jednostka j, int[] tirety) {
        return switch (j.rodzaj()) {
            case TIRET -> Czlon.tiret(j.rodzaj(), ++tirety[0]);
            case PODWOJNE_TIRET -> Czlon.tiret(j.rodzaj(), ++tirety[1]);
            case ARTYKUL, PARAGRAF, USTEP, PUNKT, LITERA -> new Czlon(j.rodzaj(), j.oznaczenie());
        };
    }

    private Jednostka unit(Jednostka j, Kontekst k) {
        return new Jednostka(
                j.rodzaj(),
                j.oznaczenie(),
                text(j.tekst(), k),
                components(j.skladniki(), k),
                text(j.czescWspolna(), k),
                at(j.miejsce(), k));
    }

    private Blok block(Blok b, Kontekst k) {
        return switch (b) {
            case Akapit a -> new Akapit(text(a.tekst(), k), at(a.miejsce(), k));
            case Naglowek n -> new Naglowek(n.poziom(), text(n.tekst(), k), at(n.miejsce(), k));
            case Lista l ->
                new Lista(
                        l.numerowana(),
                        l.pozycje().stream()
                                .map(p -> new Lista.Pozycja(blocks(p.bloki(), k)))
                                .toList(),
                        at(l.miejsce(), k));
            case Tabela t -> table(t, k);
            case Cytat c -> quotation(c, k.outside());
        };
    }

    /** Quoted units have addresses in another act, so their places keep the address of the command. */
    private Cytat quotation(Cytat c, Kontekst k) {
        List<Skladnik> tresc = new ArrayList<>(c.tresc().size());
        for (Skladnik s : c.tresc()) {
            tresc.add(quoted(s, k));
        }
        return new Cytat(tresc, c.zamkniecie(), at(c.miejsce(), k));
    }

    private Skladnik quoted(Skladnik s, Kontekst k) {
        return switch (s) {
            case Jednostka j ->
                new Jednostka(
                        j.rodzaj(),
                        j.oznaczenie(),
                        text(j.tekst(), k),
                        j.skladniki().stream().map(x -> quoted(x, k)).toList(),
                        text(j.czescWspolna(), k),
                        at(j.miejsce(), k));
            case JednostkaSystematyzacyjna g ->
                new JednostkaSystematyzacyjna(
                        g.rodzaj(),
                        g.oznaczenie(),
                        text(g.tytul(), k),
                        g.skladniki().stream().map(x -> quoted(x, k)).toList(),
                        at(g.miejsce(), k));
            case Blok b -> block(b, k);
        };
    }

    private Tabela table(Tabela t, Kontekst k) {
        return new Tabela(
                text(t.podpis(), k),
                t.kolumny().stream()
                        .map(x -> new Tabela.Kolumna(text(x.naglowek(), k), x.wyrownanie()))
                        .toList(),
                t.wiersze().stream().map(w -> texts(w, k)).toList(),
                at(t.miejsce(), k));
    }

    private List<String> texts(List<String> teksty, Kontekst k) {
        return teksty.stream().map(t -> text(t, k)).collect(Collectors.toList());
    }

    private static Miejsce at(Miejsce m, Kontekst k) {
        return k.slownie().isEmpty() ? m : new Miejsce(m.polozenie().withAdres(k.slownie()));
    }

    private String text(String t, Kontekst k) {
        if (!tryb.szablonowy() || t.indexOf('{') < 0) {
            return ZnakiChronione.decode(t);
        }
        String bezEtykiet = Etykiety.bez(t, tryb);
        return ZnakiChronione.decode(Etykiety.ODESLANIE
                .matcher(bezEtykiet)
                .replaceAll(m -> Matcher.quoteReplacement(
                        slownik.find(m.group(1)).map(c -> reference(c, k)).orElse(m.group()))));
    }

    private String reference(SlownikEtykiet.Cel cel, Kontekst k) {
        if (!cel.numerGrupy().isEmpty()) {
            return cel.numerGrupy();
        }
        boolean tuSamo = !k.zZewnatrz() && cel.adres().czesc().equals(k.adres().czesc());
        return tuSamo ? cel.adres().relative(k.adres()) : cel.adres().printZCzescia(aktu);
    }
}
