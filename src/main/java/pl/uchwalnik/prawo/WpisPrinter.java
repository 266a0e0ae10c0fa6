package pl.uchwalnik.prawo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Printer of register entries (wpisy rejestru) in the very form of {@code akty.yaml}, so that a change can be pasted in. */
public final class WpisPrinter {

    private WpisPrinter() {}

    /** Lines of one entry, indented as in the file. */
    public static List<String> print(AktPrawny akt) {
        List<String> w = new ArrayList<>();
        w.add("  - id: " + akt.id());
        w.add("    rodzaj: " + akt.wydanie().rodzaj().name().toLowerCase(Locale.ROOT));
        w.add("    data: " + akt.wydanie().data());
        akt.wydanie().organ().ifPresent(o -> w.add("    organ: " + quoted(o)));
        akt.wydanie().numer().ifPresent(n -> w.add("    numer: " + quoted(n)));
        w.add("    tytul: " + quoted(akt.tytul()));
        AktPrawny.Ogloszenia o = akt.ogloszenia();
        if (!o.dziennik().equals(RejestrAktow.DZIENNIK_USTAW)) {
            w.add("    dziennik: " + quoted(o.dziennik()));
        }
        w.add("    pierwotny: " + publication(o.pierwotny()));
        o.tekstJednolity().ifPresent(t -> w.add("    tekst_jednolity: " + publication(t)));
        o.strona().ifPresent(s -> w.add("    strona: " + s));
        if (!akt.zmiany().isEmpty()) {
            w.add("    zmiany:");
            akt.zmiany().forEach(z -> w.add("      - " + publication(z)));
        }
        state(akt.stan(), w);
        return List.copyOf(w);
    }

    private static void state(AktPrawny.Stan stan, List<String> w) {
        stan.potwierdzonoNa().ifPresent(d -> w.add("    potwierdzono_na: " + d));
        w.add("    zmiany_kompletne: " + stan.zmianyKompletne());
        if (stan.zmianyNieustalone()) {
            w.add("    zmiany_nieustalone: true");
        }
        stan.uchylonyDnia().ifPresent(d -> w.add("    uchylony_dnia: " + d));
        w.add("    zrodlo: " + quoted(stan.zrodlo()));
    }

    private static String publication(Ogloszenie o) {
        StringBuilder b = new StringBuilder("{rok: ").append(o.rok());
        field(b, "numer", o.numer());
        b.append(", pozycja: ").append(o.pozycja());
        field(b, "dnia", o.dnia());
        field(b, "w_zycie", o.wZycie());
        return b.append('}').toString();
    }

    private static void field(StringBuilder b, String klucz, Optional<?> wartosc) {
        wartosc.ifPresent(x -> b.append(", ").append(klucz).append(": ").append(x));
    }

    private static String quoted(String tekst) {
        return "\"" + tekst.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
