package pl.uchwalnik.jezyk;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import pl.uchwalnik.jezyk.Deklinacja.Forma;

/** Forms of a noun, by the ending of its nominative singular. */
final class OdmianaRzeczownika {

    /** Gender, as far as forms depend on it. */
    enum Rodzaj {
        MESKOOSOBOWY,
        MESKI,
        ZENSKI,
        NIJAKI
    }

    private static final Pattern OSOBA = Pattern.compile(
            "(?U).*(nik|tor|sor|er|arz|ant|ent|wójt|burmistrz|ysta|ista|ownik|tel|mistrz|zent|opiekun|asystent|prezes|radca|rodzic|senior|wolontariusz|klient|uczeń|lekarz)");
    private static final Pattern ZENSKI_SPOLGLOSKOWY =
            Pattern.compile("(?U).*(ość|moc|noc|rzecz|sieć|więź|treść|wieś|część|powieść|odpowiedź|jedź)");

    private final Rodzaj rodzaj;
    private final Map<Przypadek, List<String>> pojedyncza = new EnumMap<>(Przypadek.class);
    private final Map<Przypadek, List<String>> mnoga = new EnumMap<>(Przypadek.class);

    private OdmianaRzeczownika(Rodzaj rodzaj) {
        this.rodzaj = rodzaj;
    }

    Rodzaj rodzaj() {
        return rodzaj;
    }

    List<String> forma(Forma forma) {
        return (forma.mnoga() ? mnoga : pojedyncza).getOrDefault(forma.przypadek(), List.of());
    }

    static OdmianaRzeczownika of(String s) {
        String male = s.toLowerCase(Locale.ROOT);
        if (male.endsWith("a")) {
            return zenski(s);
        }
        if (ZENSKI_SPOLGLOSKOWY.matcher(male).matches()) {
            return zenskiSpolgloskowy(s);
        }
        if (male.endsWith("um")) {
            return nijakiUm(s);
        }
        if (male.endsWith("e") || male.endsWith("o")) {
            return nijaki(s);
        }
        return meski(s, OSOBA.matcher(male).matches());
    }

    private static OdmianaRzeczownika zenski(String s) {
        OdmianaRzeczownika o = new OdmianaRzeczownika(Rodzaj.ZENSKI);
        String t = s.substring(0, s.length() - 1);
        boolean miekki = t.endsWith("i") || t.endsWith("j") || t.endsWith("l");
        boolean stwardnialy = t.matches(".*(c|cz|sz|ż|rz|dz)");
        String skrocony = t.endsWith("i") ? t.substring(0, t.length() - 1) : t;
        String i = miekki ? (t.endsWith("ni") ? skrocony + "i" : t + "i") : t + (t.matches(".*[kg]") ? "i" : "y");
        String celownik = miekki ? i : stwardnialy ? t + "y" : Zmiekczenia.miejscownik(t);
        o.poj(s, i, celownik, t + "ę", t + "ą", celownik);
        String mianownik = miekki || stwardnialy ? t + "e" : t + (t.matches(".*[kg]") ? "i" : "y");
        String dopelniacz = miekki ? (t.endsWith("ni") ? skrocony + "i" : i) : Zmiekczenia.bezKoncowki(t);
        o.mn(mianownik, List.of(dopelniacz), t + "om", List.of(mianownik), t + "ami", t + "ach");
        return o;
    }

    private static OdmianaRzeczownika zenskiSpolgloskowy(String s) {
        OdmianaRzeczownika o = new OdmianaRzeczownika(Rodzaj.ZENSKI);
        String t = Zmiekczenia.przedSamogloska(s);
        String i = t.endsWith("i") ? t : t + "y";
        o.poj(s, i, i, s, t + "ą", i);
        o.mn(
                t.endsWith("i") && s.endsWith("ść") ? i : t + "e",
                List.of(i),
                t + "om",
                List.of(t.endsWith("i") && s.endsWith("ść") ? i : t + "e"),
                t + "ami",
                t + "ach");
        return o;
    }

    private static OdmianaRzeczownika nijakiUm(String s) {
        OdmianaRzeczownika o = new OdmianaRzeczownika(Rodzaj.NIJAKI);
        String t = s.substring(0, s.length() - 2);
        o.poj(s, s, s, s, s, s);
        o.mn(t + "a", List.of(t + "ów"), t + "om", List.of(t + "a"), t + "ami", t + "ach");
        return o;
    }

    private static OdmianaRzeczownika nijaki(String s) {
        OdmianaRzeczownika o = new OdmianaRzeczownika(Rodzaj.NIJAKI);
        String t = s.substring(0, s.length() - 1);
        String miejscownik = s.endsWith("e") || t.matches(".*[kg]") ? t + "u" : Zmiekczenia.miejscownik(t);
        String narzednik = t.matches(".*[kg]") ? t + "iem" : t + "em";
        o.poj(s, t + "a", t + "u", s, narzednik, miejscownik);
        o.mn(t + "a", List.of(Zmiekczenia.bezKoncowki(t)), t + "om", List.of(t + "a"), t + "ami", t + "ach");
        return o;
    }

    private static OdmianaRzeczownika meski(String s, boolean osoba) {
        OdmianaRzeczownika o = new OdmianaRzeczownika(osoba ? Rodzaj.MESKOOSOBOWY : Rodzaj.MESKI);
        String t = Zmiekczenia.tematMeski(s);
        boolean kg = t.matches(".*[kg]");
        boolean miekki = t.matches(".*(c|cz|sz|ż|rz|dz|l|j|i)");
        String miejscownik = kg || miekki || t.endsWith("ch") ? t + "u" : Zmiekczenia.miejscownik(t);
        List<String> dopelniacz = osoba ? List.of(t + "a") : List.of(t + "u", t + "a");
        o.pojedyncza.put(Przypadek.MIANOWNIK, List.of(s));
        o.pojedyncza.put(Przypadek.DOPELNIACZ, dopelniacz);
        o.pojedyncza.put(Przypadek.CELOWNIK, List.of(t + "owi"));
        o.pojedyncza.put(Przypadek.BIERNIK, osoba ? dopelniacz : List.of(s));
        o.pojedyncza.put(Przypadek.NARZEDNIK, List.of(t + (kg ? "iem" : "em")));
        o.pojedyncza.put(Przypadek.MIEJSCOWNIK, List.of(miejscownik));
        String mianownik = osoba ? Zmiekczenia.osoby(t) : t + (kg ? "i" : miekki ? "e" : "y");
        List<String> dopelniaczMn = miekki ? List.of(t + "y", t + "ów", t + "i") : List.of(t + "ów");
        o.mn(mianownik, dopelniaczMn, t + "om", osoba ? dopelniaczMn : List.of(mianownik), t + "ami", t + "ach");
        return o;
    }

    private void poj(String m, String d, String c, String b, String n, String ms) {
        pojedyncza.put(Przypadek.MIANOWNIK, List.of(m));
        pojedyncza.put(Przypadek.DOPELNIACZ, List.of(d));
        pojedyncza.put(Przypadek.CELOWNIK, List.of(c));
        pojedyncza.put(Przypadek.BIERNIK, List.of(b));
        pojedyncza.put(Przypadek.NARZEDNIK, List.of(n));
        pojedyncza.put(Przypadek.MIEJSCOWNIK, List.of(ms));
    }

    private void mn(String m, List<String> d, String c, List<String> b, String n, String ms) {
        mnoga.put(Przypadek.MIANOWNIK, List.of(m));
        mnoga.put(Przypadek.DOPELNIACZ, d);
        mnoga.put(Przypadek.CELOWNIK, List.of(c));
        mnoga.put(Przypadek.BIERNIK, b);
        mnoga.put(Przypadek.NARZEDNIK, List.of(n));
        mnoga.put(Przypadek.MIEJSCOWNIK, List.of(ms));
    }
}
