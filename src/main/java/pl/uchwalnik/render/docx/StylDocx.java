package pl.uchwalnik.render.docx;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.akt.RodzajSystematyzacyjny;
import pl.uchwalnik.render.Cytowanie;

/**
 * Name of a Word style (styl). Word knows its built-in styles by the English name and shows them in Polish; styles of
 * units bear the names of the public template for drafts of acts, which tools of legislators recognise.
 *
 * @param id identifier in the file
 * @param nazwa name that Word shows
 */
record StylDocx(String id, String nazwa) {

    static final StylDocx NORMALNY = new StylDocx("Normalny", "Normal");
    static final StylDocx CZCIONKA = new StylDocx("Domylnaczcionkaakapitu", "Default Paragraph Font");
    static final StylDocx TABELA_ZWYKLA = new StylDocx("Standardowy", "Normal Table");
    static final StylDocx BEZ_LISTY = new StylDocx("Bezlisty", "No List");
    static final StylDocx TABELA_SIATKA = new StylDocx("Tabela-Siatka", "Table Grid");
    static final StylDocx TYTUL = new StylDocx("Tytu", "Title");
    static final StylDocx AKAPIT = new StylDocx("Tekstpodstawowy", "Body Text");
    static final StylDocx LEGENDA = new StylDocx("Legenda", "caption");
    static final StylDocx STOPKA = new StylDocx("Stopka", "footer");
    static final StylDocx NAGLOWEK_STRONY = new StylDocx("Nagwek", "header");
    static final StylDocx PRZYPIS = new StylDocx("Tekstprzypisudolnego", "footnote text");
    static final StylDocx ZNAK_PRZYPISU = new StylDocx("Odwoanieprzypisudolnego", "footnote reference");

    static final StylDocx RODZAJ_AKTU = named("OZN_RODZ_AKTU – tzn. ustawa lub rozporządzenie i organ wydający");
    static final StylDocx DATA_AKTU = named("DATA_AKTU – data uchwalenia ustawy lub wydania rozporządzenia");
    static final StylDocx TYTUL_AKTU = named("TYTUŁ_AKTU – przedmiot regulacji ustawy lub rozporządzenia");
    static final StylDocx WSTEP = named("NIEART_TEKST – tekst nieartykułowany (np. podst. prawna rozp. lub preambuła)");
    static final StylDocx PODPIS = named("NAZ_ORG_WYD – nazwa organu wydającego projektowany akt");
    static final StylDocx OZNACZENIE_ZALACZNIKA = named("OZN_ZAŁĄCZNIKA – wskazanie nr załącznika");
    static final StylDocx TYTUL_ZALACZNIKA = named("TYT_ZAŁĄCZNIKA – tytuł załącznika lub uzasadnienia");
    static final StylDocx NAGLOWEK_TABELI = named("TAB_NAGŁ – nagłówek tabeli");
    static final StylDocx KOMORKA = named("TAB_TEKST – tekst w tabeli");
    static final StylDocx POGRUBIENIE = named("_P_ – pogrubienie");
    static final StylDocx LUKA = named("LUKA – miejsce do uzupełnienia");
    static final StylDocx INDEKS = named("_IG_ – indeks górny");

    private static final Map<Cytowanie, Map<RodzajJednostki, StylDocx>> JEDNOSTKI = jednostki();

    /** Deepest outline level and deepest list level that have a style of their own. */
    static final int NAGLOWKI = 6;

    static final int POZIOMY_LIST = 3;
    static final int POZIOMY_SYSTEMATYZACJI = 4;

    /** A style of our own: its identifier is the name without spaces, signs and Polish letters, as Word makes it. */
    static StylDocx named(String nazwa) {
        StringBuilder b = new StringBuilder();
        nazwa.chars().filter(c -> c < 128 && Character.isLetterOrDigit(c)).forEach(c -> b.append((char) c));
        return new StylDocx(b.toString(), nazwa);
    }

    /** True for headings, which have more space above than any other paragraph. */
    boolean naglowek() {
        return nazwa.startsWith("heading") || nazwa.contains("_OZN –");
    }

    static StylDocx naglowek(int poziom) {
        int n = Math.min(poziom, NAGLOWKI);
        return new StylDocx("Nagwek" + n, "heading " + n);
    }

    static StylDocx pozycja(boolean numerowana, int poziom) {
        String numer = poziom == 1 ? "" : " " + poziom;
        return numerowana
                ? new StylDocx("Listanumerowana" + numer.strip(), "List Number" + numer)
                : new StylDocx("Listapunktowana" + numer.strip(), "List Bullet" + numer);
    }

    /** Further paragraphs of an item. */
    static StylDocx ciagPozycji(int poziom) {
        String numer = poziom == 1 ? "" : " " + poziom;
        return new StylDocx("Lista-kontynuacja" + numer.strip(), "List Continue" + numer);
    }

    /** Mark and title of a grouping unit of the act itself: a real heading of the given outline level. */
    static StylDocx systematyzacyjna(RodzajSystematyzacyjny rodzaj, int poziom) {
        String nazwa = switch (rodzaj) {
            case DZIAL -> "TYT(DZ)_OZN – oznaczenie tytułu lub działu";
            case ROZDZIAL, ODDZIAL -> "ROZDZ(ODDZ)_OZN – oznaczenie rozdziału lub oddziału";
        };
        int n = Math.min(poziom, POZIOMY_SYSTEMATYZACJI);
        return named(n == 1 ? nazwa : nazwa + " – poziom " + n);
    }

    /** Style of a unit; the names are put together once. */
    static StylDocx jednostka(RodzajJednostki rodzaj, Cytowanie cytowanie) {
        Map<RodzajJednostki, StylDocx> style = Objects.requireNonNull(JEDNOSTKI.get(cytowanie));
        return Objects.requireNonNull(style.get(rodzaj));
    }

    private static Map<Cytowanie, Map<RodzajJednostki, StylDocx>> jednostki() {
        Map<Cytowanie, Map<RodzajJednostki, StylDocx>> wszystkie = new EnumMap<>(Cytowanie.class);
        for (Cytowanie c : Cytowanie.values()) {
            Map<RodzajJednostki, StylDocx> style = new EnumMap<>(RodzajJednostki.class);
            for (RodzajJednostki r : RodzajJednostki.values()) {
                style.put(r, nazwana(r, c));
            }
            wszystkie.put(c, Collections.unmodifiableMap(style));
        }
        return Collections.unmodifiableMap(wszystkie);
    }

    private static StylDocx nazwana(RodzajJednostki rodzaj, Cytowanie cytowanie) {
        boolean cytat = cytowanie != Cytowanie.BRAK;
        return switch (rodzaj) {
            case ARTYKUL, PARAGRAF ->
                cytat
                        ? zmiana("ART(§)", "art. ustawy (§ np. rozporządzenia)", cytowanie)
                        : named("ART(§) – art. ustawy (§ np. rozporządzenia)");
            case USTEP ->
                cytat ? zmiana("UST(§)", "ust. (§ np. kodeksu)", cytowanie) : named("UST(§) – ust. (§ np. kodeksu)");
            case PUNKT -> cytat ? zmiana("PKT", "pkt", cytowanie) : named("PKT – punkt");
            case LITERA -> cytat ? zmiana("LIT", "lit.", cytowanie) : named("LIT – litera");
            case TIRET -> cytat ? zmiana("TIR", "tir.", cytowanie) : named("TIR – tiret");
            case PODWOJNE_TIRET -> cytat ? zmiana("2TIR", "podw. tir.", cytowanie) : named("2TIR – podwójny tiret");
        };
    }

    /** Common part closing the enumeration under a unit of that kind. */
    static StylDocx czescWspolna(RodzajJednostki nadrzedna, Cytowanie cytowanie) {
        String co = switch (nadrzedna) {
            case ARTYKUL, PARAGRAF, USTEP -> "PKT";
            case PUNKT -> "LIT";
            case LITERA -> "TIR";
            case TIRET, PODWOJNE_TIRET -> "2TIR";
        };
        String opis = switch (co) {
            case "PKT" -> "punktów";
            case "LIT" -> "liter";
            case "TIR" -> "tiret";
            default -> "podwójnych tiret";
        };
        return cytowanie == Cytowanie.BRAK
                ? named("CZ_WSP_" + co + " – część wspólna " + opis)
                : zmiana("CZ_WSP_" + co, "części wspólnej " + opis, cytowanie);
    }

    /** Text without a mark inside a quotation, or inside a unit (empty level). */
    static StylDocx fragment(Cytowanie cytowanie, Optional<RodzajJednostki> jednostka) {
        if (cytowanie != Cytowanie.BRAK) {
            return zmiana("FRAG", "fragmentu (np. zdania)", cytowanie);
        }
        return jednostka.map(StylDocx::tekst).orElse(AKAPIT);
    }

    /** Paragraph without a mark inside a unit. */
    static StylDocx tekst(RodzajJednostki jednostka) {
        return named(
                "TEKST_" + jednostka(jednostka, Cytowanie.BRAK).nazwa().replaceAll(" –.*", "") + " – dalszy akapit");
    }

    /** Mark and title of a quoted grouping unit; not a heading of the document. */
    static StylDocx systematyzacyjnaCytowana(Cytowanie cytowanie) {
        return zmiana("ROZDZ(ODDZ)_OZN", "ozn. rozdz. (oddz.)", cytowanie);
    }

    private static StylDocx zmiana(String kod, String co, Cytowanie cytowanie) {
        String czym = switch (cytowanie) {
            case BRAK, CYTATU -> "";
            case PUNKTEM -> " artykułem (punktem)";
            case LITERA -> " literą";
            case TIRETEM -> " tiret";
            case PODWOJNYM_TIRETEM -> " podwójnym tiret";
        };
        return named(cytowanie.przedrostek()
                + kod
                + (cytowanie == Cytowanie.CYTATU ? " – zmiana zm. " : " – zm. ")
                + co
                + czym);
    }
}
