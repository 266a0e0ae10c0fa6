package pl.uchwalnik.wczytanie.rozpoznanie;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import pl.uchwalnik.wczytanie.czyszczenie.Litery;

/** Titles of chapters that bear no number (tytuły): a short line between the end of one § and the mark of the next. */
final class Tytuly {

    private static final int NAJDLUZSZY = 90;
    private static final Pattern ZNAK = Pattern.compile("^(?:§|[&$] ?\\d|Art\\. ?\\d).*");
    private static final Pattern LICZBA = Pattern.compile("^\\d{1,3}\\.(?: .*)?$");
    private static final Pattern MA_ZNAK = Pattern.compile("[IVXLC]{1,7}\\.? |[IVXLC]{1,7}\\s+DZIA");
    private static final Pattern Z_LICZBA = Pattern.compile("^\\d{1,2}\\.\\s+(?=\\p{Lu}{3})[^\\p{Ll}]{4,}$");
    private static final Pattern GOLY_ZNAK =
            Pattern.compile("^(?:[§&$S] ?\\d+[a-z]*|Art\\. ?\\d+[a-z]*|\\d{1,3})\\s?[.)]?$");
    private static final Pattern ROZDZIAL = Pattern.compile(
            Litery.polskie("^(?:Rozdział|Dział|Oddział|Część)\\s+[IVXLC\\d]{1,7}.*"),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ZWYKLE_SLOWO = Pattern.compile(
            Litery.polskie(
                    "^(?:Postanowienia|Przepisy|Zasady|Cel|Cele|Zadania|Przedmiot|Zakres|Zakresy|Organizacja|Struktura|Nazwa|Zarządzanie|Kierowanie|Kierownictwo|Gospodarka|Majątek"
                            + "|Nadzór|Kontrola|Wstęp|Organa|Organy|Siedziba|Tryb|Prawa|Obowiązki|Definicje|Finanse|Finansowanie|Organizowanie|Uczestnicy|Członkowie|Pracownicy|Obieg|Obsługa|Skargi|Rodzaje|Sposób|Warunki)\\b.*"),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NIE_ROZDZIAL = Pattern.compile(
            Litery.polskie(
                    "^(?:STATUT|REGULAMIN|UCHWAŁA|ZARZĄDZENIE|Statut|Regulamin|Uchwała|Zarządzenie|Załącznik|Rozdział|ROZDZIAŁ|Dział|DZIAŁ [IVX]|Na podstawie|Przewodnicząc|PRZEWODNICZĄC|Wójt|WÓJT|Burmistrz|BURMISTRZ|Prezydent|Kierownik Ośrodka|Dyrektor Ośrodka|Rada|RADA|RADY|OŚRODKA|GMINNEGO|MIEJSK|Tabela|z dnia|UZASADNIENIE|Projekt)\\b.*"));

    private Tytuly() {}

    /** The kind of title that line is; empty when it is none. */
    static Optional<Forma> of(List<String> wiersze, int w) {
        String t = wiersze.get(w);
        boolean zdanie = t.isEmpty() || ".;:,-".indexOf(t.charAt(t.length() - 1)) >= 0;
        if (zdanie
                || t.length() > NAJDLUZSZY
                || t.length() < 4
                || !Character.isUpperCase(t.charAt(0))
                || MA_ZNAK.matcher(t).lookingAt()
                || NIE_ROZDZIAL.matcher(t).matches()) {
            return Optional.empty();
        }
        boolean wielkie = t.chars().noneMatch(Character::isLowerCase);
        boolean zwykle = ZWYKLE_SLOWO.matcher(t).matches();
        String nastepny = w + 1 < wiersze.size() ? wiersze.get(w + 1) : "";
        boolean przedZnakiem = ZNAK.matcher(nastepny).matches()
                || ((wielkie || zwykle) && LICZBA.matcher(nastepny).matches());
        if (!przedZnakiem) {
            return Optional.empty();
        }
        boolean pierwszy = first(wiersze, w);
        String poprzedni = w == 0 ? "" : wiersze.get(w - 1);
        boolean poZnaku = GOLY_ZNAK.matcher(poprzedni).matches()
                || ROZDZIAL.matcher(poprzedni).matches();
        boolean poZdaniu = !poprzedni.isEmpty() && ".;:!?”\")".indexOf(poprzedni.charAt(poprzedni.length() - 1)) >= 0;
        if (poZnaku || (pierwszy && !zwykle) || (!pierwszy && !poZdaniu && !wielkie && !zwykle)) {
            return Optional.empty();
        }
        return Optional.of(wielkie || zwykle ? Forma.TYTUL : Forma.TYTUL_SLABY);
    }

    /** „1. POSTANOWIENIA OGÓLNE” before a § is a chapter, though it looks like an ustęp. */
    static boolean numbered(List<String> wiersze, int w) {
        String t = wiersze.get(w);
        return t.length() <= NAJDLUZSZY
                && Z_LICZBA.matcher(t).matches()
                && w + 1 < wiersze.size()
                && ZNAK.matcher(wiersze.get(w + 1)).matches();
    }

    /** No § stands before: the line may belong to the title of the part. */
    private static boolean first(List<String> wiersze, int w) {
        for (int i = 0; i < w; i++) {
            if (ZNAK.matcher(wiersze.get(i)).matches()
                    || LICZBA.matcher(wiersze.get(i)).matches()) {
                return false;
            }
        }
        return true;
    }
}
