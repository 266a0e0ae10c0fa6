package pl.uchwalnik.nowelizacja.odczyt;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lenient readings (łagodzenie): turns what councils write into the words of the technique; every turn is a finding. The
 * list follows a count of real amending acts; it never changes what is quoted.
 */
final class Lagodzenie {

    private record Regula(Pattern wzor, String zamiast, String uwaga) {}

    private static final String JEDN = "(§|art\\.|ust\\.|pkt|lit\\.|tiret|zdanie|rozdział|dział|oddział|załącznik)";

    private static final List<Regula> REGULY = List.of(
            regula("§(?=\\d)", "§ ", ""),
            regula("\\b(ust|lit|art)(\\.?)\\s*(?=\\d)", "$1. ", ""),
            regula("\\b(ust|lit) (?=[a-z]\\b)", "$1. ", ""),
            regula("\\bpkt\\.\\s*", "pkt ", "„pkt.” odczytano jako „pkt”"),
            regula("\\bpkt(?=\\d)", "pkt ", ""),
            regula(
                    "\\b(pkt \\d+[a-z]*|lit\\. [a-z]{1,3})[)/](?=[\\s:,]|$)",
                    "$1",
                    "oznaczenie z nawiasem odczytano bez nawiasu"),
            regula("\\brozdz\\.\\s*", "rozdział ", "„rozdz.” odczytano jako „rozdział”"),
            regula("\\bpunkt(?:cie)? (?=\\d)", "pkt ", "„punkt” odczytano jako „pkt”"),
            regula("\\bustęp(?:ie)? (?=\\d)", "ust. ", "„ustęp” odczytano jako „ust.”"),
            regula("\\b(?:paragraf|paragrafie) (?=\\d)", "§ ", "„paragraf” odczytano jako „§”"),
            regula(
                    "\\b(?:słowo|wyrażenie|zwrot|zapis)(?= [\\uE100-\\uE7FF])",
                    "wyrazy",
                    "„słowo”, „zwrot” odczytano jako „wyrazy”"),
            regula(
                    "\\b(?:słowa|wyrażenia|zwroty|zapisy)(?= [\\uE100-\\uE7FF])",
                    "wyrazy",
                    "„słowa” odczytano jako „wyrazy”"),
            regula(
                    "\\b(?:słowem|wyrażeniem|zwrotem|zapisem|słowami|zwrotami|zapisami)\\b",
                    "wyrazami",
                    "„słowem” odczytano jako „wyrazami”"),
            regula("\\b(?:cyfrę|kwotę|stawkę)(?= [\\uE100-\\uE7FF])", "liczbę", "„cyfrę” odczytano jako „liczbę”"),
            regula("\\b(?:cyfrą|kwotą|stawką)(?= [\\uE100-\\uE7FF])", "liczbą", "„cyfrą” odczytano jako „liczbą”"),
            regula("\\bzastąpić\\b", "zastępuje się", "„zastąpić” odczytano jako „zastępuje się”"),
            regula("\\bskreślić\\b", "skreśla się", "„skreślić” odczytano jako „skreśla się”"),
            regula("\\buchylić\\b", "uchyla się", "„uchylić” odczytano jako „uchyla się”"),
            regula("\\b(?:dodać|dopisać|wpisać)\\b", "dodaje się", "bezokolicznik odczytano jako „dodaje się”"),
            regula("\\b(?:dopisuje|wprowadza|wpisuje) się(?! następuj)", "dodaje się", "odczytano jako „dodaje się”"),
            regula(
                    "\\b(?:dokonuje się skreślenia|wykreśla się|usuwa się)\\b",
                    "skreśla się",
                    "odczytano jako „skreśla się”"),
            regula(
                    "\\bskreśla się (?=" + JEDN + ")",
                    "uchyla się ",
                    "„skreśla się” jednostkę odczytano jako „uchyla się”"),
            regula("\\bdodaje się now(?:y|ą|e|ego)\\b", "dodaje się", "„nowy” pominięto"),
            regula(
                    "\\botrzymuj(ą|e) (?:następując[eą]|nowe)\\s+brzmienie",
                    "otrzymuj$1 brzmienie",
                    "„następujące (nowe) brzmienie” odczytano jako „brzmienie”"),
            regula(
                    "\\botrzymuj(ą|e) (?:następującą\\s+)?treść",
                    "otrzymuj$1 brzmienie",
                    "„treść” odczytano jako „brzmienie”"),
            regula(
                    "\\b(?:nadaje się|nadając mu|nadać) (?:nowe |następujące )?brzmienie",
                    "otrzymuje brzmienie",
                    "„nadaje się brzmienie” odczytano jako „otrzymuje brzmienie”"),
            regula(
                    "\\b(?:o|w) następującej treści|\\bo treści|\\bw następującym brzmieniu|\\bo (?:następującym )?brzmieniu",
                    "w brzmieniu",
                    "odczytano jako „w brzmieniu”"),
            regula(
                    "(dodaje się [^:]*?),? (?:któr[aey] )?otrzymuj[eą] brzmienie",
                    "$1 w brzmieniu",
                    "odczytano jako „w brzmieniu”"),
            regula(
                    "\\bbrzmienie,? (?:jak|określone|stanowiące) (?:w )?załącznik",
                    "brzmienie określone w załącznik",
                    ""),
            regula(
                    "skreśla się (wyraz|wyrazy|liczbę|znak) ([\\uE100-\\uE7FF]),? i? ?(?:zastępuje się|dodaje się|w to miejsce dodaje się) (wyrazem|wyrazami|liczbą|wyrazy|wyraz|liczbę)",
                    "$1 $2 zastępuje się $3",
                    "„skreśla się … i zastępuje się …” odczytano jako zastąpienie"),
            regula(
                    "w miejsce (wyrazów|wyrazu|liczby) ([\\uE100-\\uE7FF]) dodaje się (?:wyrazy|wyraz|liczbę)",
                    "wyrazy $2 zastępuje się wyrazami",
                    "„w miejsce …” odczytano jako zastąpienie"),
            regula(
                    "(wyraz|wyrazy|liczbę) ([\\uE100-\\uE7FF]) otrzymuj[eą] brzmienie:? ?(?=[\\uE100-\\uE7FF])",
                    "$1 $2 zastępuje się wyrazami ",
                    "odczytano jako zastąpienie wyrazów"),
            regula(
                    "(" + JEDN
                            + " (?:nr )?[\\da-z]+[a-z]*) (?:statutu|regulaminu|niniejszej uchwały|niniejszego zarządzenia|uchwały|zarządzenia)\\b(?! nr)",
                    "$1",
                    ""));

    private Lagodzenie() {}

    private static Regula regula(String wzor, String zamiast, String uwaga) {
        return new Regula(
                Pattern.compile(
                        wzor, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS),
                zamiast,
                uwaga);
    }

    /** The sentence in the words of the technique. */
    static void zastosuj(Zdanie zdanie, int wiersz, Uwagi uwagi) {
        if (!zdanie.scisleCudzyslowy()) {
            uwagi.uwaga("N510", wiersz, "Cytat w cudzysłowie innym niż „ ”; odczytano go jako cytat.");
        }
        String slowa = zdanie.slowa();
        for (Regula r : REGULY) {
            Matcher m = r.wzor().matcher(slowa);
            if (m.find()) {
                String nowe = m.replaceAll(r.zamiast());
                if (!nowe.equals(slowa) && !r.uwaga().isEmpty()) {
                    uwagi.uwaga("N520", wiersz, "Polecenie odbiega od zasad techniki prawodawczej: " + r.uwaga() + ".");
                }
                slowa = nowe;
            }
        }
        zdanie.slowa(slowa.replaceAll("\\s+", " ").strip());
    }
}
