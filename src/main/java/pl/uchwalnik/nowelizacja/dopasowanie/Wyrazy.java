package pl.uchwalnik.nowelizacja.dopasowanie;

import java.util.List;
import java.util.Set;

/** Cuts a text into words for matching; marks in references ({@code § 5 ust. 1 i 2}) are left out. */
final class Wyrazy {
    private static final Set<String> SKROTY = Set.of("§", "art", "ust", "pkt", "lit");
    private static final List<String> LACZNIKI = List.of(", ", " i ", " oraz ", " lub ", "–");

    private final String tekst;
    private final List<String> slowa;
    private int i;

    Wyrazy(String tekst, List<String> slowa) {
        this.tekst = tekst;
        this.slowa = slowa;
    }

    void zbierz() {
        while (i < tekst.length()) {
            if (!slowo(tekst.charAt(i))) {
                i++;
                continue;
            }
            String s = nastepne();
            slowa.add(s);
            if (SKROTY.contains(s)) {
                pominOznaczenia();
            }
        }
    }

    private static boolean slowo(char c) {
        return Character.isLetterOrDigit(c) || c == '§' || Character.getType(c) == Character.OTHER_NUMBER;
    }

    private String nastepne() {
        int od = i;
        if (tekst.charAt(i) == '§') {
            i++;
        } else {
            while (i < tekst.length() && tekst.charAt(i) != '§' && slowo(tekst.charAt(i))) {
                i++;
            }
        }
        return tekst.substring(od, i);
    }

    /** The mark after an abbreviation and the marks that are listed with it. */
    private void pominOznaczenia() {
        int tu = i;
        while (tu < tekst.length() && (tekst.charAt(tu) == '.' || tekst.charAt(tu) == ' ')) {
            tu++;
        }
        if (tu == i || tu >= tekst.length() || !slowo(tekst.charAt(tu)) || tekst.charAt(tu) == '§') {
            return;
        }
        i = tu;
        nastepne();
        boolean dalej = true;
        while (dalej) {
            dalej = false;
            for (String l : LACZNIKI) {
                int po = i + l.length();
                if (tekst.startsWith(l, i) && po < tekst.length() && Character.isDigit(tekst.charAt(po))) {
                    i = po;
                    nastepne();
                    dalej = true;
                    break;
                }
            }
        }
    }
}
