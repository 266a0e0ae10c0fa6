package pl.uchwalnik.kontrola;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import pl.uchwalnik.akt.Adres;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Blok;
import pl.uchwalnik.akt.Cytat;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.JednostkaZAdresem;
import pl.uchwalnik.akt.Lista;
import pl.uchwalnik.akt.Naglowek;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Tabela;

/**
 * Views of one act (przekroje) that many rules ask for, made once.
 *
 * @param bezCytatow every piece of text, quoted words left out
 * @param glowne provisions of the body, quoted words left out
 * @param normy all provisions, and those quoted by commands
 * @param poziomy units that are numbered together
 * @param dzieci units by the address of the unit above
 * @param zmieniajace basic units that amend another act
 * @param urwana the last unit, where the text breaks off in it
 */
record Przekroje(
        List<Fragment> bezCytatow,
        List<Fragment> glowne,
        List<Fragment> normy,
        Map<Kontekst.Poziom, List<JednostkaZAdresem>> poziomy,
        Map<Adres, List<JednostkaZAdresem>> dzieci,
        Set<String> zmieniajace,
        Optional<JednostkaZAdresem> urwana) {

    private static final Pattern CYTAT = Pattern.compile("„[^„”]{0,2000}”");
    private static final Pattern POLECENIE = Pattern.compile(
            "(?s)^(?:W|Użyte w|Użyty w) (?:ustaw|uchwa[lł]|zarządz|rozporządz|statu|regulamin|załącznik|§ ).*|.*(?:wprowadza się następując\\p{L} zmian|otrzymuj\\p{L}+ (?:\\p{L}+ )?brzmienie).*");
    private static final Pattern CZASOWNIK = Pattern.compile(
            "wprowadza się|otrzymuj\\p{L}+ |dodaje się|uchyla się|skreśla się|zastępuje się|dokonuje się|dokonać");
    private static final Pattern KONIEC_ZDANIA = Pattern.compile("[.!?:;\\])”][⁰¹²³⁴-⁹]*⁾?$|\\(uchylon\\p{L}+\\)$");

    static Przekroje of(List<JednostkaZAdresem> jednostki, List<Fragment> fragmenty, List<Fragment> przepisy) {
        Map<Kontekst.Poziom, List<JednostkaZAdresem>> poziomy = new LinkedHashMap<>();
        Map<Adres, List<JednostkaZAdresem>> dzieci = new LinkedHashMap<>();
        Set<String> zmieniajace = new TreeSet<>();
        for (JednostkaZAdresem j : jednostki) {
            Adres nad = j.adres().rodzic();
            poziomy.computeIfAbsent(new Kontekst.Poziom(nad, j.jednostka().rodzaj()), p -> new ArrayList<>())
                    .add(j);
            dzieci.computeIfAbsent(nad, a -> new ArrayList<>()).add(j);
            String tekst = j.jednostka().tekst();
            if (j.jednostka().rodzaj().podstawowa()
                    && CZASOWNIK.matcher(tekst).find()
                    && POLECENIE.matcher(tekst).matches()) {
                zmieniajace.add(j.adres().toString());
            }
        }
        return new Przekroje(
                fragmenty.stream().map(Przekroje::bezCytatow).toList(),
                przepisy.stream()
                        .filter(f -> !f.polozenie().adres().startsWith("załącznik"))
                        .toList(),
                norms(jednostki, przepisy),
                poziomy,
                dzieci,
                zmieniajace,
                brokenOff(jednostki));
    }

    private static List<Fragment> norms(List<JednostkaZAdresem> jednostki, List<Fragment> przepisy) {
        List<Fragment> wynik = new ArrayList<>(przepisy);
        for (JednostkaZAdresem j : jednostki) {
            addQuoted(j.jednostka().skladniki(), j.adres().toString(), false, wynik);
        }
        return wynik;
    }

    private static void addQuoted(List<Skladnik> skladniki, String adres, boolean wCytacie, List<Fragment> wynik) {
        for (Skladnik s : skladniki) {
            switch (s) {
                case Cytat c -> addQuoted(c.tresc(), adres, true, wynik);
                case Jednostka j
                when wCytacie -> {
                    wynik.add(new Fragment(
                            j.miejsce().polozenie().withAdres(adres), bezCytatow(j.tekst() + " " + j.czescWspolna())));
                    addQuoted(j.skladniki(), adres, true, wynik);
                }
                case JednostkaSystematyzacyjna js when wCytacie -> addQuoted(js.skladniki(), adres, true, wynik);
                case Akapit a
                when wCytacie ->
                    wynik.add(new Fragment(a.miejsce().polozenie().withAdres(adres), bezCytatow(a.tekst())));
                case Jednostka j -> {}
                case JednostkaSystematyzacyjna js -> {}
                case Blok b -> {}
            }
        }
    }

    static Fragment bezCytatow(Fragment f) {
        String tekst = bezCytatow(f.tekst());
        return tekst.equals(f.tekst()) ? f : new Fragment(f.polozenie(), tekst);
    }

    static String bezCytatow(String tekst) {
        return tekst.indexOf('„') < 0 ? tekst : CYTAT.matcher(tekst).replaceAll("„…”");
    }

    /** What follows the last unit, or the missing end of its sentence, tells whether the text goes on elsewhere. */
    private static Optional<JednostkaZAdresem> brokenOff(List<JednostkaZAdresem> jednostki) {
        if (jednostki.isEmpty()) {
            return Optional.empty();
        }
        JednostkaZAdresem ostatnia = jednostki.getLast();
        Jednostka j = ostatnia.jednostka();
        boolean zamknieta = !j.czescWspolna().isEmpty()
                || (j.skladniki().isEmpty()
                        ? KONIEC_ZDANIA.matcher(j.tekst().strip()).find()
                        : closed(j.skladniki().getLast()));
        return zamknieta ? Optional.empty() : Optional.of(ostatnia);
    }

    private static boolean closed(Skladnik ostatni) {
        return switch (ostatni) {
            case Akapit a -> KONIEC_ZDANIA.matcher(a.tekst().strip()).find();
            case Cytat c -> !c.zamkniecie().isEmpty();
            case Jednostka j -> true;
            case JednostkaSystematyzacyjna s -> true;
            case Tabela t -> true;
            case Lista l -> true;
            case Naglowek n -> true;
        };
    }
}
