package pl.uchwalnik.nowelizacja.odczyt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Zrodlo;

/** Cuts an amending act into items: what is quoted is taken whole, whatever marks stand in it. */
final class PozycjeReader {
    private static final Pattern ZAPOWIEDZ = Pattern.compile("(?iU).*\\b(brzmieni[eua]|treści|treść)\\b[^„”]*:?$|.*:$");
    private static final Pattern BRZMIENIE =
            Pattern.compile("(?iU).*\\b(brzmienie|brzmieniu|treści|treść|brzmi|brzmiał|brzmiała)\\s*:?$");
    /** New text after the announcement, on its line. */
    private static final Pattern W_WIERSZU =
            Pattern.compile("(?iU)^([^„“\"«‘:]*?\\b(?:brzmienie|brzmieniu|treści|treść|brzmi))\\s*:\\s*(\\S.*)$");
    /** The name of the amended act goes on below: {@code zmienionej uchwałami:}. */
    private static final Pattern NAZWA_AKTU =
            Pattern.compile("(?iU)^we? .*\\b(?:zmienion\\w+|uchwał\\w+|zarządzeni\\w+|zm\\.)\\s*:$");

    static final Pattern POLECENIE = Pattern.compile(
            "(?iU).*\\b(otrzymuj[eą]|dodaj[eą] się|dopisuje się|uchyla się|skreśla się|wykreśla się|zastępuje się"
                    + "|oznacza się jako|skreślić|dodać|uchylić|zastąpić|wprowadza się|użyte w).*");
    private static final Pattern SCIEZKA =
            Pattern.compile("(?iU)^we?\\s+(§|art\\.|ust\\.?|pkt|lit\\.?|tiret|załącznik|rozdziale|tytule).*:$");

    private static final int NAJDLUZSZA_NAZWA = 3_000;

    private final List<Linia> linie;
    private final Uwagi uwagi;
    private final List<Pozycja> wynik = new ArrayList<>();
    private int i;

    private PozycjeReader(List<Linia> linie, Uwagi uwagi) {
        this.linie = new ArrayList<>(linie);
        this.uwagi = uwagi;
    }

    static List<Pozycja> read(Zrodlo zrodlo, Uwagi uwagi) {
        return new PozycjeReader(Linia.of(zrodlo), uwagi).pozycje();
    }

    private List<Pozycja> pozycje() {
        while (i < linie.size()) {
            Linia l = linie.get(i++);
            Optional<Znacznik> znacznik = Znacznik.of(l.tekst());
            String tekst = znacznik.map(Znacznik::reszta).orElse(l.tekst());
            if (znacznik.isPresent() && tekst.isEmpty() && i < linie.size()) {
                tekst = linie.get(i++).tekst();
            }
            while (nazwaUrwana(tekst) && bezZnacznika(i)) {
                tekst += " " + linie.get(i++).tekst();
            }
            wynik.add(pozycja(znacznik, tekst, l.numer()));
        }
        return wynik;
    }

    /** The name of an act that has not come to what is done to it. */
    private static boolean nazwaUrwana(String tekst) {
        return NAZWA_AKTU.matcher(tekst).matches()
                || (RamaReader.nazywaAkt(tekst)
                        && !tekst.endsWith(":")
                        && !POLECENIE.matcher(tekst).matches()
                        && tekst.length() < NAJDLUZSZA_NAZWA);
    }

    private boolean bezZnacznika(int indeks) {
        return indeks < linie.size() && Znacznik.of(linie.get(indeks).tekst()).isEmpty();
    }

    /** New text that begins in the line of its command: what is not closed there, or not quoted at all, runs on below. */
    private Pozycja pozycja(Optional<Znacznik> znacznik, String tekst, int wiersz) {
        Matcher m = W_WIERSZU.matcher(tekst);
        if (!m.matches() || calyWWierszu(m.group(2))) {
            return new Pozycja(znacznik, tekst, cytat(tekst), wiersz);
        }
        linie.add(i, new Linia(wiersz, m.group(2)));
        String zapowiedz = m.group(1) + ":";
        return new Pozycja(znacznik, zapowiedz, cytat(zapowiedz), wiersz);
    }

    private static boolean calyWWierszu(String tekst) {
        return Cudzyslowy.otwarcie(tekst)
                .map(o -> Cudzyslowy.scisle(o)
                        ? Cudzyslowy.glebokosc(tekst, 0) == 0
                        : Cudzyslowy.zamkniecie(tekst.substring(o.length())).isPresent())
                .orElse(tekst.matches("(?iU)^(?:określone|jak|stanowiące|zgodn|podane|„?…).*"));
    }

    private List<Linia> cytat(String zapowiedz) {
        if (i >= linie.size() || !ZAPOWIEDZ.matcher(zapowiedz).matches()) {
            return List.of();
        }
        Optional<String> otwarcie = Cudzyslowy.otwarcie(linie.get(i).tekst());
        if (otwarcie.isPresent()) {
            return wCudzyslowie(otwarcie.get());
        }
        return BRZMIENIE.matcher(zapowiedz).matches() ? bezCudzyslowu() : List.of();
    }

    /** New text that nobody put in quotation marks: up to the next command or provision. */
    private List<Linia> bezCudzyslowu() {
        List<Linia> cytat = new ArrayList<>();
        while (i < linie.size()
                && !poleceniem(linie.get(i).tekst())
                && !przepis(linie.get(i).tekst())) {
            cytat.add(linie.get(i++));
        }
        if (!cytat.isEmpty()) {
            uwagi.uwaga(
                    "N512",
                    cytat.getFirst().numer(),
                    "Nowe brzmienie nie stoi w cudzysłowie; przyjęto wiersze do następnego polecenia.");
        }
        return cytat;
    }

    private List<Linia> wCudzyslowie(String otwarcie) {
        int od = i;
        int koniec = Cudzyslowy.scisle(otwarcie) ? zrownowazony(od) : -1;
        if (koniec < 0) {
            koniec = poWygladzie(od);
            if (!Cudzyslowy.scisle(otwarcie)) {
                uwagi.uwaga(
                        "N510", linie.get(od).numer(), "Cytat w cudzysłowie innym niż „ ”; odczytano go jako cytat.");
            }
        }
        List<Linia> cytat = new ArrayList<>();
        for (int k = od; k <= koniec; k++) {
            String t = linie.get(k).tekst();
            if (k == od) {
                t = t.substring(otwarcie.length()).strip();
            }
            if (k == koniec) {
                Optional<Cudzyslowy.Zamkniecie> z = Cudzyslowy.zamkniecie(t);
                if (z.isEmpty()) {
                    uwagi.uwaga(
                            "N511",
                            linie.get(k).numer(),
                            "Cytat nie ma zamknięcia; przyjęto, że kończy się w tym wierszu: „" + t + "”.");
                }
                t = z.map(Cudzyslowy.Zamkniecie::tresc).orElse(t);
            }
            cytat.add(new Linia(linie.get(k).numer(), t));
        }
        i = koniec + 1;
        return cytat;
    }

    /** Last line of a quotation whose „ ” are in balance; -1 when they are not. */
    private int zrownowazony(int od) {
        int g = 0;
        for (int k = od; k < linie.size(); k++) {
            g = Cudzyslowy.glebokosc(linie.get(k).tekst(), g);
            if (g == 0) {
                return k;
            }
            if (g < 0) {
                return -1;
            }
        }
        return -1;
    }

    /** Last line of a quotation by its look: it ends with a closing mark, or the next line is a command or a provision. */
    private int poWygladzie(int od) {
        for (int k = od; k < linie.size() - 1; k++) {
            String nastepna = linie.get(k + 1).tekst();
            boolean zamkniety = Cudzyslowy.zamkniecie(linie.get(k).tekst()).isPresent();
            if ((zamkniety && granica(nastepna)) || poleceniem(nastepna) || przepis(nastepna)) {
                return k;
            }
        }
        return linie.size() - 1;
    }

    private static boolean granica(String tekst) {
        return poleceniem(tekst) || Znacznik.of(tekst).isPresent();
    }

    private static boolean poleceniem(String tekst) {
        String reszta = Znacznik.of(tekst).map(Znacznik::reszta).orElse(tekst);
        return POLECENIE.matcher(reszta).matches() || SCIEZKA.matcher(reszta).matches();
    }

    private static boolean przepis(String tekst) {
        return Znacznik.of(tekst)
                .filter(z -> z.rodzaj() == Znacznik.Rodzaj.PRZEPIS)
                .filter(z -> z.reszta().isEmpty()
                        || z.reszta().matches("(?iU)^(Wykonanie|Uchwała|Zarządzenie|Traci|Tracą|Zobowiązuje).*"))
                .isPresent();
    }
}
