package pl.uchwalnik.wczytanie.czyszczenie;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.wczytanie.Linia;
import pl.uchwalnik.wczytanie.Linia.Rodzaj;

/**
 * What a page, a printer or a web site put around the text (oprawa): menus, particulars of publication, page numbers,
 * running heads. Left out, and told with its place.
 */
public final class Oprawa {

    private static final Pattern OBCE = Pattern.compile(
            "(?i)^(?:id:\\s?[0-9a-f]{8}-.*|(?:strona|str\\.) \\d+(?: ?(?:z|/) ?\\d+)?|.*dziennik urzędowy województwa \\p{L}+(?: ?- ?\\p{L}+)?[ –-]+\\d+[ –-]+poz\\. ?\\d*"
                    + "|\\d{1,3} dziennik urzędowy województwa \\p{L}+(?: ?- ?\\p{L}+)? \\d{1,3}(?: ?poz\\. ?\\d*)?"
                    + "|©? ?kancelaria sejmu.*|pobierz.{0,60}|drukuj.{0,60}|wydruk.{0,20}|rejestr zmian.{0,60}|metryka|metryczka|wersja archiwalna.{0,80}"
                    + "|niniejszy dokument jest wersją archiwalną\\.?"
                    + "|przejdź do .{0,120}|rozmiar czcionki:?|odstępy:?|reset:?|lektor:?|użytkownik ?:.{0,60}"
                    + "|(?:data|osoba|podmiot) (?:wytworzenia|wytwarzająca|publikacji|publikująca|udostępnienia|udostępniający|modyfikacji|wprowadzenia|odpowiedzialn\\p{L}+)\\b.{0,120}"
                    + "|projekt i realizacja:?.{0,40}|(?:wytworzył|opublikował|udostępnił|wprowadził|zmodyfikował|odpowiada|autor)(?:\\(?a\\)?)?\\s?:.{0,80}|wytworzył.{0,60}|opublikował.{0,60}"
                    + "|ta strona (?:używa|wykorzystuje|korzysta).*|.{0,80}pliki cookies?.{0,80}|.{0,100}plik[óo]w cookies?.{0,80}|akapit nr - brak tytułu"
                    + "|tekst pierwotny|(?:#+ )?(?:źródło|source) ?: .*|sporządził/?a?:.*|liczba (?:odsłon|wyświetleń|odwiedzin).{0,30}|ilość odwiedzin.{0,30}|deklaracja dostępności|mapa (?:strony|serwisu)"
                    + "|akceptuję|zamknij|szukaj|wyszukaj|menu|strona główna.{0,60}|wersja kontrastowa|powrót|wstecz|udostępnij|zaloguj.{0,20}"
                    + "|\\d{1,2} \\p{L}+ \\d{4},? imieniny.*|nazwa dokumentu ?[:|].*|.{0,60}\\| (?:mapa strony|kontakt)\\b.*)$");
    private static final Pattern STRONA = Pattern.compile("^(?:[–-] ?)?(\\d{1,3})(?: ?[–-])?$");
    private static final Pattern STRONA_Z_KRESKAMI = Pattern.compile("^[–—-] ?\\d{1,3} ?[–—-]$");
    private static final int NAJKROTSZA_STRONA = 12;
    private static final int DLUGA = 150;

    private Oprawa() {}

    public static List<Linia> remove(List<Linia> linie, List<Diagnoza> diagnozy) {
        List<Linia> zostaje = new ArrayList<>();
        List<Linia> obce = new ArrayList<>();
        boolean numerowane = numberedPages(linie);
        for (Linia l : linie) {
            boolean strona = STRONA_Z_KRESKAMI.matcher(l.tekst()).matches()
                    || (numerowane && STRONA.matcher(l.tekst()).matches());
            boolean tabela = l.rodzaj() == Rodzaj.WIERSZ_TABELI || l.rodzaj() == Rodzaj.ODNOSNIK;
            (!tabela && (strona || OBCE.matcher(l.tekst()).matches()) ? obce : zostaje).add(l);
        }
        if (!obce.isEmpty()) {
            diagnozy.add(Diagnoza.uwaga(
                    "W120",
                    obce.getFirst().polozenie(),
                    "Pominięto wiersze, które nie należą do aktu (menu, stopki, metryczki): " + obce.size() + "."));
        }
        return withoutPageNumbers(zostaje);
    }

    /** Where a page is one line, the line begins with the number of its page: 1, 2, 3 … */
    private static List<Linia> withoutPageNumbers(List<Linia> linie) {
        List<Linia> wynik = new ArrayList<>();
        int strona = 1;
        for (Linia l : linie) {
            String numer = strona + " ";
            boolean pierwsza = strona == 1 && wynik.isEmpty() && l.tekst().length() >= DLUGA;
            boolean poczatek = l.tekst().startsWith(numer)
                    && (pierwsza || strona > 1)
                    && l.tekst().length() > numer.length()
                    && l.tekst().charAt(numer.length()) != '§';
            if (poczatek) {
                wynik.add(l.wycinek(numer.length(), l.tekst().length()));
                strona++;
            } else {
                wynik.add(l);
            }
        }
        return wynik;
    }

    /** Lone numbers are pages when they grow by one and stand a page apart; closer together they may be lost §§. */
    private static boolean numberedPages(List<Linia> linie) {
        int ostatni = -1;
        int gdzie = -1;
        int strony = 0;
        for (int i = 0; i < linie.size(); i++) {
            var m = STRONA.matcher(linie.get(i).tekst());
            if (!m.matches()) {
                continue;
            }
            int numer = Integer.parseInt(m.group(1));
            boolean nastepna = ostatni < 0 ? numer <= 3 : numer == ostatni + 1;
            if (!nastepna || (gdzie >= 0 && i - gdzie < NAJKROTSZA_STRONA)) {
                return false;
            }
            ostatni = numer;
            gdzie = i;
            strony++;
        }
        return strony >= 1 && linie.size() > NAJKROTSZA_STRONA * 2;
    }
}
