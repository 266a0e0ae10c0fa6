package pl.uchwalnik.zmiany;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.nowelizacja.polecenia.RodzajAktu;

/**
 * Identity of an act (tożsamość): what its title block says, else the heading of its annex. What is unknown is empty.
 *
 * @param numer {@code XV/98/2019}
 * @param organ genitive, in ordinary letters
 * @param data {@code z dnia 28 listopada 2019 r.}
 * @param przedmiot {@code w sprawie …}
 */
public record Tozsamosc(RodzajAktu rodzaj, String numer, String organ, String data, String przedmiot) {

    private static final Pattern NUMER = Pattern.compile("(?i)\\bnr\\s+(\\S.*)$");
    private static final Pattern ZALACZNIK = Pattern.compile("(?iU)^załącznik(?: nr \\w+)? do (\\w+)(?: (nr \\S.*))?$");
    private static final List<String> MALE =
            List.of("w", "we", "i", "z", "ze", "na", "nad", "pod", "przy", "dla", "do", "od", "o", "ds.");

    public static Tozsamosc of(AktZmieniany zmieniany) {
        Akt akt = zmieniany.akt();
        List<String> wiersze = zmieniany.oznaczenieZalacznika();
        if (!akt.naglowek().pusty()) {
            String rodzaj = akt.naglowek().rodzaj();
            return new Tozsamosc(
                    rodzaj(rodzaj),
                    numer(rodzaj),
                    organ(akt.naglowek().organ(), wiersze),
                    akt.naglowek().data(),
                    akt.naglowek().przedmiot());
        }
        Matcher m = ZALACZNIK.matcher(wiersze.isEmpty() ? "" : wiersze.getFirst());
        if (!m.matches()) {
            return new Tozsamosc(rodzaj(zmieniany), "", "", "", "");
        }
        String data = wiersze.stream()
                .filter(w -> w.startsWith("z dnia "))
                .findFirst()
                .orElse("");
        String organ = wiersze.size() > 1 && !wiersze.get(1).startsWith("z dnia") ? wiersze.get(1) : "";
        String numer = Optional.ofNullable(m.group(2)).orElse("");
        return new Tozsamosc(rodzaj(m.group(1)), numer(numer), organ, data, "");
    }

    /** Kind of an act that came without its title block: by its units, or by what it calls itself. */
    private static RodzajAktu rodzaj(AktZmieniany zmieniany) {
        if (zmieniany.artykuly()) {
            return RodzajAktu.USTAWA;
        }
        for (RodzajAktu r : List.of(RodzajAktu.ROZPORZADZENIE, RodzajAktu.ZARZADZENIE)) {
            String nazwa = name(r.mianownik());
            boolean siebie = zmieniany.zdanie(nazwa + " wchodzi w życie").isPresent()
                    || zmieniany.zdanie("załącznik do " + r.dopelniacz()).isPresent()
                    || zmieniany.zdanie(nazwa + " określa").isPresent();
            if (siebie) {
                return r;
            }
        }
        return RodzajAktu.UCHWALA;
    }

    private static RodzajAktu rodzaj(String slowo) {
        String t = slowo.toLowerCase(Locale.ROOT);
        for (RodzajAktu r : RodzajAktu.values()) {
            if (t.startsWith(r.mianownik()) || t.startsWith(r.dopelniacz())) {
                return r;
            }
        }
        return RodzajAktu.UCHWALA;
    }

    private static String numer(String rodzaj) {
        Matcher m = NUMER.matcher(rodzaj);
        return m.find() ? m.group(1).strip() : "";
    }

    /** Capitals of the title block in ordinary letters, as the heading of the annex writes them where it can tell. */
    private static String organ(String wielkie, List<String> wiersze) {
        for (String w : wiersze) {
            if (w.equalsIgnoreCase(wielkie)) {
                return w;
            }
        }
        StringBuilder b = new StringBuilder();
        for (String slowo : wielkie.split(" ")) {
            String male = slowo.toLowerCase(Locale.ROOT);
            b.append(b.isEmpty() ? "" : " ").append(MALE.contains(male) ? male : name(male));
        }
        return b.toString();
    }

    private static String name(String male) {
        StringBuilder b = new StringBuilder();
        boolean wielka = true;
        for (int znak : male.codePoints().toArray()) {
            b.appendCodePoint(wielka ? Character.toUpperCase(znak) : znak);
            wielka = znak == '-';
        }
        return b.toString();
    }

    public boolean uchwala() {
        return rodzaj == RodzajAktu.UCHWALA;
    }

    public boolean zarzadzenie() {
        return rodzaj == RodzajAktu.ZARZADZENIE;
    }

    /** The act after {@code W}, without its journal; unknown facts are blanks. */
    String wMiejscowniku() {
        StringBuilder b = new StringBuilder(rodzaj.miejscownik());
        boolean zNumerem = uchwala() || zarzadzenie();
        b.append(
                numer.isEmpty()
                        ? zNumerem && przedmiot.isEmpty() ? " nr [UZUPEŁNIJ: numer zmienianego aktu]" : ""
                        : " nr " + numer);
        b.append(' ').append(organ.isEmpty() && rodzaj != RodzajAktu.USTAWA ? "[UZUPEŁNIJ: organ]" : organ);
        b.append(' ').append(data.isEmpty() ? "z dnia [UZUPEŁNIJ: data zmienianego aktu]" : data);
        return b.append(' ').append(tytul()).toString().replace("  ", " ");
    }

    public String tytul() {
        return przedmiot.isEmpty() ? "[UZUPEŁNIJ: tytuł zmienianego aktu]" : przedmiot;
    }
}
