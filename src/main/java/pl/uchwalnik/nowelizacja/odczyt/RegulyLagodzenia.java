package pl.uchwalnik.nowelizacja.odczyt;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Rules of lenient reading (reguły łagodzenia), in their order: words that municipal acts use, the words of the technique
 * for them, and what is said of it. The list follows a count of real amending acts.
 */
final class RegulyLagodzenia {

    /** A turn of words. */
    record Regula(Pattern wzor, String zamiast, String uwaga) {}

    private static final String JEDN =
            "(?:§|art\\.|ust\\.|pkt|lit\\.|tiret|zdanie|rozdział|dział|oddział|załącznik|odnośnik)";
    /** A quotation, put away behind one sign. */
    private static final String C = "[\\uE100-\\uE7FF]";
    /** One unit with its mark. */
    private static final String ADRES = "(?:§|art\\.|ust\\.|pkt|lit\\.) [\\da-z¹²³⁰⁴-⁹]+";
    /** Several of them, as a path or a list. */
    private static final String SCIEZKA = "(?:(?:w )?" + ADRES + "(?:(?:–|, | i | oraz )(?:§ )?\\d+[a-z]*)*[ ,]*)+";

    private static final String WYRAZY =
            "(?:wyraz|wyrazy|wyrazów|wyrazu|słowo|słowa|słów|liczbę|zwrot|zapis|wyrażenie)";

    /** The act named inside an address, with its number, date or title. */
    static final Pattern NAZWA_AKTU = ZdanieReader.wzor("^(?:w załączniku )?" + SCIEZKA
            + "((?:statutu|regulaminu|programu|uchwały|zarządzenia)(?: [^\\s\\uE100-\\uE7FF:;]+)+?)[ ,–—-]*(?=(?:w )?"
            + ADRES
            + "|otrzymuj|dodaje|uchyla|skreśla|zastępuje|:|[.;,]*$)");

    static final List<Regula> WSZYSTKIE = wszystkie();

    private RegulyLagodzenia() {}

    private static List<Regula> wszystkie() {
        List<Regula> reguly = new ArrayList<>();
        reguly.addAll(oznaczenia());
        reguly.addAll(uchylenia());
        reguly.addAll(brzmienia());
        reguly.addAll(zastapieniaJednostek());
        reguly.addAll(dodania());
        reguly.addAll(zastapienia());
        reguly.addAll(wCalymTekscie());
        reguly.addAll(slowa());
        reguly.addAll(nazwyAktu());
        return List.copyOf(reguly);
    }

    private static Regula regula(String wzor, String zamiast, String uwaga) {
        return new Regula(ZdanieReader.wzor(wzor), zamiast, uwaga);
    }

    /** Names and marks of units. */
    private static List<Regula> oznaczenia() {
        String odstep = "odstęp albo kropkę w oznaczeniu jednostki odczytano tak, jak powinny stać";
        return List.of(
                regula("§(?=\\d)", "§ ", odstep),
                regula("§§", "§", "„§§” odczytano jako „§”"),
                regula("\\b(ust|lit|art)(?:\\.(?=\\d)|\\s*(?=\\d)|(?= ?[a-z]\\b))\\.?\\s*", "$1. ", odstep),
                regula("\\bpkt\\.\\s*", "pkt ", "„pkt.” odczytano jako „pkt”"),
                regula("\\bpkt(?=\\d)", "pkt ", odstep),
                regula("(§ \\d+[a-z]*)\\.(?= \\p{Ll})", "$1", odstep),
                regula(
                        "\\b(pkt \\d+[a-z]*|lit\\. [a-z]{1,3})[)/](?=[\\s:,.;]|$)",
                        "$1",
                        "oznaczenie z nawiasem odczytano bez nawiasu"),
                regula("\\brozdz\\.\\s*", "rozdział ", "„rozdz.” odczytano jako „rozdział”"),
                regula("\\bpunkt(?:cie|u|y|ów)? (?=\\d)", "pkt ", "„punkt” odczytano jako „pkt”"),
                regula("\\bustęp(?:ie|u|y|ów)? (?=\\d)", "ust. ", "„ustęp” odczytano jako „ust.”"),
                regula("\\b(?:liter(?:a|ę|ze|y)) (?=[a-z]\\b)", "lit. ", "„litera” odczytano jako „lit.”"),
                regula("\\bartykuł(?:u|y|ów)?|\\bartykule (?=\\d)", "art.", "„artykuł” odczytano jako „art.”"),
                regula("\\bparagraf(?:ie|u|y|ów)? (?=\\d)", "§ ", "„paragraf” odczytano jako „§”"));
    }

    private static List<Regula> uchylenia() {
        return List.of(
                regula("\\buchylić\\b", "uchyla się", "„uchylić” odczytano jako „uchyla się”"),
                regula(
                        "\\b(?:skreślić|wykreślić|usunąć)\\b",
                        "skreśla się",
                        "bezokolicznik odczytano jako „skreśla się”"),
                regula(
                        "\\b(?:dokonuje się skreślenia|wykreśla się|usuwa się)(?!\\p{L})",
                        "skreśla się",
                        "odczytano jako „skreśla się”"),
                regula(
                        "\\b(?:zostaj[eą]|ulega|ulegają) (?:uchylon[yae]|uchyleniu|skreśleniu|skreślon[yae])\\b",
                        "uchyla się",
                        "odczytano jako „uchyla się”"),
                regula(
                        "\\b(?:traci|tracą) moc (?=" + JEDN + ")",
                        "uchyla się ",
                        "„traci moc” jednostki odczytano jako „uchyla się”"),
                regula(
                        "(?<=[\\da-z] )(?:traci|tracą) moc(?=[.;,]*$)",
                        "uchyla się",
                        "„traci moc” jednostki odczytano jako „uchyla się”"),
                regula(
                        "\\b(uchyla|skreśla) się (?:treść|zapis|przepis|przepisy|dotychczasow\\p{L}+) (?=" + JEDN + ")",
                        "$1 się ",
                        "uchylenie treści jednostki odczytano jako uchylenie jednostki"),
                regula(
                        "\\bskreśla się (?=" + JEDN + ")",
                        "uchyla się ",
                        "„skreśla się” jednostkę odczytano jako „uchyla się”"),
                regula(
                        "(?<=[\\da-z] )skreśla się(?=[.;,]*$)",
                        "uchyla się",
                        "„skreśla się” jednostkę odczytano jako „uchyla się”"),
                regula(",? w całości(?=[.;,]*$)", "", "„w całości” pominięto"),
                regula(
                        "uchyla się (ust\\. \\d+[a-z]*|pkt \\d+[a-z]*|lit\\. [a-z]+) w (" + SCIEZKA + ")(?=[.;,]*$)",
                        "w $2 uchyla się $1",
                        "adres podany po jednostce odczytano przed nią"));
    }

    private static List<Regula> brzmienia() {
        return List.of(
                regula(
                        "\\b(?:brzmi|brzmią|będzie brzmia(?:ł|ła|ło)|będą brzmiały|(?:ma|przyjmuje|uzyskuje|otrzyma) (?:nowe |następujące )?brzmienie)(?!\\p{L})",
                        "otrzymuje brzmienie",
                        "odczytano jako „otrzymuje brzmienie”"),
                regula(
                        "\\b(?:zmienia się|zmienić) (?=" + ADRES
                                + ")((?:(?!zmienia)[^:])*?),? (?:który|która|które|nadając (?:mu|jej|im)) ?(?:otrzymuj[eą] )?(?:nowe |następujące )?brzmienie",
                        "$1 otrzymuje brzmienie",
                        "zmianę jednostki odczytano jako „otrzymuje brzmienie”"),
                regula(
                        "\\b(?:zmienia się (?:treść|brzmienie) )(?=" + ADRES
                                + ")([^:]*?),? (?:który|która|które) otrzymuj",
                        "$1 otrzymuj",
                        "zmianę treści jednostki odczytano jako „otrzymuje brzmienie”"),
                regula(
                        "\\botrzymuj(ą|e) (?:następując[eą]|nowe|nową|poniższe|zmienione)\\s+(?:brzmienie|treść)",
                        "otrzymuj$1 brzmienie",
                        "„następujące (nowe) brzmienie” odczytano jako „brzmienie”"));
    }

    private static List<Regula> zastapieniaJednostek() {
        return List.of(
                regula("\\botrzymuj(ą|e) treść", "otrzymuj$1 brzmienie", "„treść” odczytano jako „brzmienie”"),
                regula(
                        "\\b(?:nadaje się|nadając (?:mu|jej|im)|nadać|wprowadzić|wprowadza się|ustala się) (?:nowe |następujące )?brzmienie",
                        "otrzymuje brzmienie",
                        "odczytano jako „otrzymuje brzmienie”"),
                regula(
                        "\\b(?:dotychczasow\\p{L}+ )?(?:treść|zapis|przepis|brzmienie) (?=" + JEDN + "[^:]*otrzymuj)",
                        "",
                        "nowe brzmienie treści jednostki odczytano jako nowe brzmienie jednostki"),
                regula("\\bdotychczasow(?:y|a|e|ego|ym|ej) (?=" + JEDN + ")", "", "„dotychczasowy” pominięto"),
                regula(
                        "w miejsce (" + ADRES
                                + "),? (?:wprowadza|dodaje|wpisuje) się (?:now\\p{L}+ )?\\1 (?:w brzmieniu|o treści)",
                        "$1 otrzymuje brzmienie",
                        "„w miejsce … wprowadza się” tę samą jednostkę odczytano jako „otrzymuje brzmienie”"),
                regula(
                        "(?<=[\\da-z] )zastępuje się (?:następującym|nowym|(?:now\\p{L}+ )?(?:paragrafem|ustępem|punktem|literą))(?: (?:w brzmieniu|o treści|o brzmieniu))?(?=:|$)",
                        "otrzymuje brzmienie",
                        "zastąpienie jednostki nową odczytano jako „otrzymuje brzmienie”"),
                regula(
                        "\\b(rozdział|dział|oddział)(?:owi)? ([IVXLC]+|\\d+[a-z]*) (?:otrzymuje|nadaje się) (?:nowy )?tytuł",
                        "tytuł $1u $2 otrzymuje brzmienie",
                        "„otrzymuje tytuł” odczytano jako „tytuł … otrzymuje brzmienie”"),
                regula(
                        "\\b(?:o|w) następującej treści|\\bo treści|\\bw następującym brzmieniu|\\bo (?:następującym )?brzmieniu|\\b(?:w|o) brzmieniu następującym",
                        "w brzmieniu",
                        "odczytano jako „w brzmieniu”"),
                regula(
                        "\\bbrzmienie,? (?:jak|zgodnie z|stanowiące|podane) (?:w )?załącznik",
                        "brzmienie określone w załącznik",
                        "brzmienie jak w załączniku odczytano jako określone w załączniku"));
    }

    private static List<Regula> dodania() {
        return List.of(
                regula("\\b(?:dodać|dopisać|wpisać)\\b", "dodaje się", "bezokolicznik odczytano jako „dodaje się”"),
                regula(
                        "\\b(?:dopisuje|wprowadza|wpisuje) się(?! następuj)",
                        "dodaje się",
                        "odczytano jako „dodaje się”"),
                regula(
                        "\\buzupełnia się o (?:(?:now|kolejn)\\p{L}+ )?(?=" + JEDN + ")",
                        "dodaje się ",
                        "„uzupełnia się o” odczytano jako „dodaje się”"),
                regula(
                        "\\bdodaje się,? (?:now(?:y|ą|e|ego|ych)|kolejn(?:y|ą|e|ych)|dodatkow(?:y|ą|e)|następn(?:y|ą|e))(?= (?!brzmienie))",
                        "dodaje się",
                        "„nowy” pominięto"),
                regula("\\bdo (?=" + ADRES + " dodaje)", "w ", "„do § …” odczytano jako „w § …”"),
                regula(
                        "(dodaje się [^:]*?),? (?:któr[aey] )?otrzymuj[eą] brzmienie",
                        "$1 w brzmieniu",
                        "odczytano jako „w brzmieniu”"),
                regula(
                        "dotychczasowa treść otrzymuje oznaczenie (?=ust)",
                        "dotychczasową treść oznacza się jako ",
                        "„otrzymuje oznaczenie” odczytano jako „oznacza się jako”"),
                regula(
                        ",? (?:oraz|a także|a następnie)(?= (?:dodaje|uchyla|skreśla) się)",
                        " i",
                        "łącznik poleceń odczytano jako „i”"));
    }

    private static List<Regula> zastapienia() {
        return List.of(
                regula("\\bzastąpić\\b", "zastępuje się", "„zastąpić” odczytano jako „zastępuje się”"),
                regula(
                        "(?:w miejsce|zamiast) (?:" + WYRAZY + " )?(" + C
                                + "),? (?:dodaje się|stosuje się|używa się) (?:" + WYRAZY + " )?(" + C + ")",
                        "wyrazy $1 zastępuje się wyrazami $2",
                        "„w miejsce …” odczytano jako zastąpienie"),
                regula(
                        "skreśla się (?:" + WYRAZY + " )?(" + C
                                + "),? (?:i |a )?(?:zastępuje się|(?:w to miejsce |w ich miejsce |w jego miejsce )?dodaje się) (?:"
                                + "\\p{L}+ )?(" + C + ")",
                        "wyrazy $1 zastępuje się wyrazami $2",
                        "„skreśla się … i zastępuje się …” odczytano jako zastąpienie"),
                regula(
                        "(?:zmienia się|zmienić|zamienia się|zamienić) (?:" + WYRAZY + " )?(" + C
                                + ") na (?:\\p{L}+ )?(" + C + ")",
                        "wyrazy $1 zastępuje się wyrazami $2",
                        "„zmienia się … na …” odczytano jako zastąpienie"));
    }

    private static List<Regula> wCalymTekscie() {
        return List.of(
                regula(
                        "^(?:w załączniku )?(?:wprowadzić|wprowadza się|dodaje się)? ?(?:zmian[ęy] )?(?:w (?:całej )?treści |w całym tekście |w całym |w całej |w )(?:statutu|statucie|regulaminu|regulaminie|programu)\\b[^\\uE100-\\uE7FF:]*?(?:poprzez |przez )?(?:zastąpienie|zastąpieniu) \\p{L}+ ("
                                + C + ") \\p{L}+ (" + C + ")",
                        "w załączniku w całym tekście wyrazy $1 zastępuje się wyrazami $2",
                        "zmianę w całej treści odczytano jako zmianę każdego wystąpienia, w różnych przypadkach i liczbach"),
                regula(
                        "(?:wprowadzić|wprowadza się|dodaje się)? ?(?:zmian[ęy] )?(?:w (?:całej )?treści |w całym tekście |w całym |w całej )[^"
                                + "\\uE100-\\uE7FF" + ":]*?(?:poprzez |przez )?(?:zastąpienie|zastąpieniu) \\p{L}+ ("
                                + C + ") \\p{L}+ (" + C + ")",
                        "w całym tekście wyrazy $1 zastępuje się wyrazami $2",
                        "zmianę w całej treści odczytano jako zmianę każdego wystąpienia, w różnych przypadkach i liczbach"),
                regula(
                        "w (?:całym|całej) (?:(?:tekście|treści|akcie|dokumencie|uchwale|statucie|regulaminie|załączniku) ?(?:uchwały|statutu|regulaminu|załącznika)?)(?= )",
                        "w całym tekście",
                        "zmianę w całym tekście odczytano jako zmianę każdego wystąpienia, w różnych przypadkach i liczbach"));
    }

    private static List<Regula> slowa() {
        return List.of(
                regula(
                        "\\b(?:słowo|wyrażenie|zwrot|zapis|słowa|wyrażenia|zwroty|zapisy)(?= " + C + ")",
                        "wyrazy",
                        "„słowo”, „zwrot” odczytano jako „wyrazy”"),
                regula(
                        "\\b(?:słowem|wyrażeniem|zwrotem|zapisem|słowami|zwrotami|zapisami)(?= " + C + ")",
                        "wyrazami",
                        "„słowem” odczytano jako „wyrazami”"),
                regula(
                        "\\b(?:słowie|słowach|wyrażeniu|zwrocie|zwrotach|zapisie)(?= " + C + ")",
                        "wyrazach",
                        "„słowach” odczytano jako „wyrazach”"),
                regula("\\b(?:cyfrę|kwotę|stawkę)(?= " + C + ")", "liczbę", "„cyfrę” odczytano jako „liczbę”"),
                regula("\\b(?:cyfrą|kwotą|stawką)(?= " + C + ")", "liczbą", "„cyfrą” odczytano jako „liczbą”"),
                regula("(?<=\\d )użyt[eya](?= (?:wyraz|liczb))", "", "„użyte” po adresie pominięto"),
                regula(
                        "(wyraz|wyrazy|liczbę) (" + C + ") otrzymuj[eą] brzmienie:? ?(?=" + C + ")",
                        "$1 $2 zastępuje się wyrazami ",
                        "odczytano jako zastąpienie wyrazów"),
                regula("\\bna końcu (?=" + ADRES + " dodaje)", "w ", "„na końcu § …” odczytano jako „w § …”"),
                regula(
                        " na końcu(?: ustępu| punktu| paragrafu)?(?= dodaje się (?:" + WYRAZY + "|" + C + "))",
                        "",
                        "„na końcu” odczytano jako koniec jednostki"),
                regula("(dodaje|skreśla) się (?=" + C + ")", "$1 się wyrazy ", "brak słowa „wyrazy” przed cytatem"),
                regula(
                        "zastępuje się (?=" + C + ")",
                        "zastępuje się wyrazami ",
                        "brak słowa „wyrazami” przed cytatem"));
    }

    /** The name of the act inside an address: {@code § 4 statutu}, {@code § 3 uchwały Rady … – ust. 2}. */
    private static List<Regula> nazwyAktu() {
        String dalej = "(?=(?:w )?" + ADRES + "|otrzymuj|dodaje|uchyla|skreśla|zastępuje|po (?:" + ADRES
                + "|wyraz)|wyraz|liczb|dotychczasow|zdanie|" + C + "|:|[.;,]*$)";
        String slowo = "(?:[ ,]+(?!otrzymuj|dodaje|uchyla|skreśla|zastępuje)[^\\s\\uE100-\\uE7FF:;]+)*?";
        return List.of(
                regula(
                        "^(w załączniku )?(" + SCIEZKA + ")(?:statutu|regulaminu|programu)" + slowo + "[ ,–—-]*"
                                + dalej,
                        "w załączniku $2",
                        "adres z nazwą statutu (regulaminu) odczytano jako miejsce w załączniku"),
                regula(
                        "^(" + SCIEZKA + ")(?:niniejsz\\p{L}+ )?(?:uchwały|zarządzenia)" + slowo + "[ ,–—-]*" + dalej,
                        "$1",
                        "nazwę aktu w środku adresu pominięto"),
                regula(
                        "^((?:uchyla|skreśla) się )(" + SCIEZKA
                                + ")(?:statutu|regulaminu|programu)[^\\uE100-\\uE7FF]*?(?=[.;,]*$)",
                        "w załączniku $1$2",
                        "adres z nazwą statutu (regulaminu) odczytano jako miejsce w załączniku"));
    }
}
