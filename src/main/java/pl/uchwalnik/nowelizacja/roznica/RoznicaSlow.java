package pl.uchwalnik.nowelizacja.roznica;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie;
import pl.uchwalnik.nowelizacja.polecenia.Sciezka;
import pl.uchwalnik.nowelizacja.polecenia.Znak;
import pl.uchwalnik.nowelizacja.zastosowanie.Slowa;

/**
 * Change of words within one text (ZTP § 87 ust. 3): proposed only where it is clearer than the whole text and where every
 * quoted string stands once.
 */
final class RoznicaSlow {
    private static final Pattern WYRAZ = Pattern.compile("(?U)[\\w¹²³⁰⁴-⁹]+|\\S");
    private static final Pattern ODNOSNIK = Pattern.compile("[¹²³⁰⁴-⁹]+⁾");
    private static final int NAJWIECEJ_ZMIAN = 2;
    private static final int NAJWIECEJ_WYRAZOW = 16;
    private static final int NAJKROTSZE_OPARCIE = 2;
    private static final int NAJDLUZSZY_KONTEKST = 5;
    private static final int NAJMNIEJ_NIEZMIENIONYCH = 2;

    /** An adjective by its ending: quoted with the word before it, which it describes. */
    private static final Pattern PRZYMIOTNIK =
            Pattern.compile("(?U)\\p{Ll}{2,}(ej|ego|emu|ych|ich|ymi|imi)|\\p{Lu}\\p{Ll}{2,}(ego|emu|ych|ymi)");

    /** May be an adjective: counts where both the old and the new word may be one. */
    private static final Pattern OKRESLENIE = Pattern.compile(
            "(?U)\\p{Ll}{2,}(ej|ego|emu|ych|ich|ymi|imi|ym|im|one|ane|owe|owa|owy|skie|ckie|ska|cka|ski|cki|na|ny|ne)");

    /** What a number counts is quoted with the number: its form may change with it. */
    private static final Set<String> MIARY = Set.of(
            "dzień",
            "dni",
            "dnia",
            "tygodnie",
            "tygodni",
            "miesiąc",
            "miesiące",
            "miesięcy",
            "rok",
            "lata",
            "lat",
            "godziny",
            "godzin",
            "minut",
            "zł",
            "złotych",
            "%");

    /** A word or sign with its place. */
    private record Wyraz(String tekst, int od, int doKonca) {}

    /** Stretch of words that differs: indices of words, ends exclusive. */
    private record Zmiana(int s0, int s1, int n0, int n1) {
        int wyrazy() {
            return Math.max(s1 - s0, n1 - n0);
        }
    }

    private final Sciezka w;
    private final String stary;
    private final String nowy;
    private final String ogon;
    private final List<Wyraz> stare;
    private final List<Wyraz> nowe;

    private RoznicaSlow(Sciezka w, String stary, String nowy, String ogon) {
        this.w = w;
        this.stary = stary;
        this.nowy = nowy;
        this.ogon = ogon;
        this.stare = wyrazy(stary);
        this.nowe = wyrazy(nowy);
    }

    /** Commands that turn one text into the other by words; empty where the whole text is clearer. */
    static Optional<List<Polecenie>> polecenia(Sciezka w, String stary, String nowy) {
        return polecenia(w, stary, nowy, "");
    }

    /** The same for a text after which a mark stands that is not part of the comparison. */
    static Optional<List<Polecenie>> polecenia(Sciezka w, String stary, String nowy, String ogon) {
        if (!znakiOdnosnikow(stary).equals(znakiOdnosnikow(nowy))) {
            return Optional.empty();
        }
        Optional<List<Polecenie>> poKropce = poKropce(w, stary, nowy);
        return poKropce.isPresent() ? poKropce : new RoznicaSlow(w, stary, nowy, ogon).polecenia();
    }

    /** A mark of a footnote is no word: where it comes or goes, the text is quoted as it is to read. */
    private static List<String> znakiOdnosnikow(String tekst) {
        return ODNOSNIK.matcher(tekst).results().map(MatchResult::group).toList();
    }

    /** A full stop that becomes a semicolon before new words is two changes of one item (E25). */
    private static Optional<List<Polecenie>> poKropce(Sciezka w, String stary, String nowy) {
        if (!stary.endsWith(".") || !nowy.startsWith(stary.substring(0, stary.length() - 1) + "; ")) {
            return Optional.empty();
        }
        String dodane = nowy.substring(stary.length() + 1);
        return Optional.of(List.of(new Polecenie.Polaczone(
                new Polecenie.ZmianaZnaku(w, Znak.KROPKA, Znak.SREDNIK), new Polecenie.DodanieWyrazow(w, "", dodane))));
    }

    private Optional<List<Polecenie>> polecenia() {
        List<Zmiana> zmiany = zmiany();
        int ile = zmiany.stream().mapToInt(Zmiana::wyrazy).sum();
        int wszystkie = Math.max(stare.size(), nowe.size());
        if (zmiany.isEmpty() || zmiany.size() > NAJWIECEJ_ZMIAN || ile > NAJWIECEJ_WYRAZOW || 2 * ile > wszystkie) {
            return Optional.empty();
        }
        if (niezmienione(zmiany) < NAJMNIEJ_NIEZMIENIONYCH) {
            return Optional.empty();
        }
        List<Polecenie> wynik = new ArrayList<>();
        String biezacy = stary;
        for (Zmiana z : zmiany.reversed()) {
            Optional<Podmiana> p = podmiana(biezacy, z);
            if (p.isEmpty()) {
                return Optional.empty();
            }
            wynik.addFirst(p.get().polecenie());
            biezacy = p.get().tekst();
        }
        return wykonaj(wynik).filter((nowy + ogon)::equals).map(t -> wynik);
    }

    /** The old text after the commands in their order. */
    private Optional<String> wykonaj(List<Polecenie> polecenia) {
        Optional<String> tekst = Optional.of(stary + ogon);
        for (Polecenie p : polecenia) {
            tekst = tekst.flatMap(t -> wykonaj(t, p));
        }
        return tekst;
    }

    /** A command for one stretch and the text after it. */
    private record Podmiana(Polecenie polecenie, String tekst) {}

    /**
     * Stretches are worked off from the end, so what stands before one is still the old text. The command must hit once
     * in the old text as well: the order in which commands are read must not matter.
     */
    private Optional<Podmiana> podmiana(String biezacy, Zmiana z) {
        String cel = biezacy.substring(0, odStarego(z)) + koncowka(biezacy, z);
        int zLewej = okreslenie(z) ? (z.s0() == z.s1() ? 2 : 1) : 0;
        int zPrawej = miara(z) ? 1 : 0;
        for (int kontekst = zLewej + zPrawej; kontekst <= NAJDLUZSZY_KONTEKST; kontekst++) {
            for (int lewy = kontekst - zPrawej; lewy >= 0; lewy--) {
                Optional<Polecenie> p = polecenie(z, lewy, kontekst - lewy);
                Optional<String> po = p.flatMap(x -> wykonaj(biezacy, x));
                if (po.isPresent()
                        && p.flatMap(x -> wykonaj(stary + ogon, x)).isPresent()
                        && zgodny(po.get(), z, cel)) {
                    return Optional.of(new Podmiana(p.get(), po.get()));
                }
            }
        }
        return Optional.empty();
    }

    private int niezmienione(List<Zmiana> zmiany) {
        int zmienione = zmiany.stream().mapToInt(z -> slowa(z.s0(), z.s1())).sum();
        return slowa(0, stare.size()) - zmienione;
    }

    private int slowa(int od, int doKonca) {
        return (int) stare.subList(od, doKonca).stream()
                .filter(x -> Character.isLetterOrDigit(x.tekst().charAt(0)))
                .count();
    }

    /** True where the stretch begins with an adjective whose noun stands before it, or would follow one. */
    private boolean okreslenie(Zmiana z) {
        if (z.s0() == 0 || !Character.isLetter(stare.get(z.s0() - 1).tekst().charAt(0))) {
            return false;
        }
        if (z.s0() + 1 < stare.size() && wielka(z.s0()) && wielka(z.s0() + 1)) {
            // the first word of a name describes what follows it
            return false;
        }
        if (z.s0() == z.s1()) {
            return z.s0() > 1
                    && przymiotnik(stare.get(z.s0() - 1))
                    && Character.isLetter(stare.get(z.s0() - 2).tekst().charAt(0));
        }
        boolean oba = z.n0() < z.n1() && okreslajacy(stare.get(z.s0())) && okreslajacy(nowe.get(z.n0()));
        return oba || przymiotnik(stare.get(z.s0())) || (z.n0() < z.n1() && przymiotnik(nowe.get(z.n0())));
    }

    private boolean wielka(int i) {
        return Character.isUpperCase(stare.get(i).tekst().charAt(0));
    }

    private static boolean okreslajacy(Wyraz w) {
        return OKRESLENIE.matcher(w.tekst()).matches();
    }

    private static boolean przymiotnik(Wyraz w) {
        return PRZYMIOTNIK.matcher(w.tekst()).matches();
    }

    private boolean miara(Zmiana z) {
        return z.s1() > z.s0()
                && z.s1() < stare.size()
                && Character.isDigit(stare.get(z.s1() - 1).tekst().charAt(0))
                && MIARY.contains(stare.get(z.s1()).tekst());
    }

    private int odStarego(Zmiana z) {
        return z.s0() < stare.size() ? stare.get(z.s0()).od() : stary.length();
    }

    private String koncowka(String biezacy, Zmiana z) {
        return biezacy.substring(Math.min(odStarego(z), biezacy.length()));
    }

    /** From the start of the stretch on, the text must be the new one already. */
    private boolean zgodny(String po, Zmiana z, String przed) {
        int odNowego = z.n0() < nowe.size() ? nowe.get(z.n0()).od() : nowy.length();
        String ogon = nowy.substring(odNowego);
        return !po.equals(przed) && po.endsWith(ogon);
    }

    private Optional<Polecenie> polecenie(Zmiana z, int lewy, int prawy) {
        int s0 = z.s0() - lewy;
        int s1 = z.s1() + prawy;
        int n0 = z.n0() - lewy;
        int n1 = z.n1() + prawy;
        if (s0 < 0 || n0 < 0 || s1 > stare.size() || n1 > nowe.size()) {
            return Optional.empty();
        }
        if (z.s0() == z.s1() && lewy == 1 && s0 > 0 && stare.get(s0).tekst().length() <= NAJKROTSZE_OPARCIE) {
            // a preposition is no words to put others after
            return Optional.empty();
        }
        if (z.s0() == z.s1() && lewy > 0 && prawy == 0) {
            return Optional.of(new Polecenie.DodanieWyrazow(
                    w, wycinek(stary, stare, s0, z.s0()), wycinek(nowy, nowe, z.n0(), z.n1())));
        }
        if (s0 == s1) {
            return Optional.empty();
        }
        String co = wycinek(stary, stare, s0, s1);
        return Optional.of(
                n0 == n1
                        ? new Polecenie.SkreslenieWyrazow(w, co)
                        : new Polecenie.ZamianaWyrazow(w, co, wycinek(nowy, nowe, n0, n1)));
    }

    private static String wycinek(String tekst, List<Wyraz> wyrazy, int od, int doKonca) {
        return od == doKonca
                ? ""
                : tekst.substring(wyrazy.get(od).od(), wyrazy.get(doKonca - 1).doKonca());
    }

    private static Optional<String> wykonaj(String tekst, Polecenie p) {
        return switch (p) {
            case Polecenie.ZamianaWyrazow z -> raz(tekst, z.stare(), false, z.nowe());
            case Polecenie.SkreslenieWyrazow s -> raz(tekst, s.stare(), false, "");
            case Polecenie.DodanieWyrazow d -> raz(tekst, d.po(), true, d.nowe());
            case Polecenie inne -> Optional.empty();
        };
    }

    private static Optional<String> raz(String tekst, String szukane, boolean po, String nowe) {
        List<Integer> miejsca = Slowa.wystapienia(tekst, szukane);
        boolean samZnak = szukane.chars().noneMatch(Character::isLetterOrDigit);
        if (miejsca.size() != 1 || samZnak || !domkniety(szukane) || !domkniety(nowe)) {
            return Optional.empty();
        }
        int koniec = miejsca.getFirst() + szukane.length();
        return Optional.of(Slowa.wstaw(tekst, po ? koniec : miejsca.getFirst(), koniec, nowe));
    }

    /** Quotation marks inside come in pairs: half a pair would end the command's own quotation. */
    private static boolean domkniety(String tekst) {
        int otwarte = 0;
        for (int i = 0; i < tekst.length(); i++) {
            char c = tekst.charAt(i);
            otwarte += c == '„' ? 1 : c == '”' ? -1 : 0;
            if (otwarte < 0) {
                return false;
            }
        }
        return otwarte == 0;
    }

    private static List<Wyraz> wyrazy(String tekst) {
        List<Wyraz> wynik = new ArrayList<>();
        Matcher m = WYRAZ.matcher(tekst);
        while (m.find()) {
            wynik.add(new Wyraz(m.group(), m.start(), m.end()));
        }
        return wynik;
    }

    private List<Zmiana> zmiany() {
        int m = stare.size();
        int n = nowe.size();
        int p = 0;
        while (p < m && p < n && rowne(p, p)) {
            p++;
        }
        int k = 0;
        while (k < m - p && k < n - p && rowne(m - 1 - k, n - 1 - k)) {
            k++;
        }
        return m - p - k > 400 || n - p - k > 400
                ? List.of(new Zmiana(p, m - k, p, n - k))
                : scal(poWyrazach(p, m - k, n - k));
    }

    private boolean rowne(int s, int n) {
        return stare.get(s).tekst().equals(nowe.get(n).tekst());
    }

    private List<Zmiana> poWyrazach(int p, int m, int n) {
        int[][] d = new int[m - p + 1][n - p + 1];
        for (int i = m - 1; i >= p; i--) {
            for (int j = n - 1; j >= p; j--) {
                d[i - p][j - p] =
                        rowne(i, j) ? d[i - p + 1][j - p + 1] + 1 : Math.max(d[i - p + 1][j - p], d[i - p][j - p + 1]);
            }
        }
        List<Zmiana> wynik = new ArrayList<>();
        int i = p;
        int j = p;
        while (i < m || j < n) {
            int i0 = i;
            int j0 = j;
            while ((i < m || j < n) && !(i < m && j < n && rowne(i, j))) {
                if (j == n || (i < m && d[i - p + 1][j - p] >= d[i - p][j - p + 1])) {
                    i++;
                } else {
                    j++;
                }
            }
            if (i > i0 || j > j0) {
                wynik.add(new Zmiana(i0, i, j0, j));
            } else {
                i++;
                j++;
            }
        }
        return wynik;
    }

    /** Stretches that one or two words divide are one. */
    private static List<Zmiana> scal(List<Zmiana> zmiany) {
        List<Zmiana> wynik = new ArrayList<>();
        for (Zmiana z : zmiany) {
            if (!wynik.isEmpty() && z.s0() - wynik.getLast().s1() <= 2) {
                Zmiana a = wynik.removeLast();
                wynik.add(new Zmiana(a.s0(), z.s1(), a.n0(), z.n1()));
            } else {
                wynik.add(z);
            }
        }
        return wynik;
    }
}
