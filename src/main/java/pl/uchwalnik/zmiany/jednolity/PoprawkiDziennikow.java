package pl.uchwalnik.zmiany.jednolity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.jezyk.Przypadek;
import pl.uchwalnik.prawo.AktPrawny;
import pl.uchwalnik.prawo.Powolanie;
import pl.uchwalnik.prawo.RejestrAktow;

/** Journal marks of cited acts brought up to the day of the announcement (ZTP § 107 ust. 2 pkt 3, § 158). */
final class PoprawkiDziennikow {
    private static final Pattern PUBLIKATOR = Pattern.compile("^ ?(\\((?:Dz\\. ?U\\.|t\\. ?j\\.|tekst jedn)[^)]*\\))");

    private record Cytowany(String tytul, AktPrawny akt) {}

    private final RejestrAktow rejestr;
    private final Optional<LocalDate> dzien;
    private final List<Cytowany> akty = new ArrayList<>();
    private final Set<Diagnoza> uwagi = new LinkedHashSet<>();

    PoprawkiDziennikow(RejestrAktow rejestr, Optional<LocalDate> dzien) {
        this.rejestr = rejestr;
        this.dzien = dzien;
        for (AktPrawny a : rejestr.akty()) {
            String tytul = rejestr.tytul(a, Przypadek.DOPELNIACZ);
            // the words after the kind of the act stand in every case alike
            akty.add(new Cytowany(tytul.substring(tytul.indexOf(' ')), a));
        }
    }

    /** What is not certain about the marks that were written. */
    List<Diagnoza> uwagi() {
        return List.copyOf(uwagi);
    }

    /**
     * @param odnosnik makes a footnote of its text and gives its mark
     * @param poprawka told what stood there and what stands there now
     */
    String of(String tekst, UnaryOperator<String> odnosnik, BiConsumer<String, String> poprawka) {
        if (!tekst.contains("Dz")) {
            return tekst;
        }
        String t = tekst;
        for (Cytowany c : akty) {
            for (int i = t.indexOf(c.tytul()); i >= 0; i = t.indexOf(c.tytul(), i + 1)) {
                int od = i + c.tytul().length();
                Matcher m = PUBLIKATOR.matcher(t.substring(od));
                if (m.find()) {
                    String nowy = mark(c.akt(), m.group(1), odnosnik, poprawka);
                    t = t.substring(0, od) + " " + nowy + t.substring(od + m.end());
                }
            }
        }
        return t;
    }

    private String mark(
            AktPrawny akt, String dawny, UnaryOperator<String> odnosnik, BiConsumer<String, String> poprawka) {
        Powolanie p = rejestr.cite(akt, Przypadek.DOPELNIACZ, dzien);
        boolean nieobowiazuje = p.diagnozy().stream().anyMatch(d -> d.waga() != Waga.UWAGA);
        boolean tenSam = plain(dawny).equals(plain(p.dziennik()));
        if (nieobowiazuje || tenSam) {
            uwagi.addAll(nieobowiazuje ? p.diagnozy() : List.of());
            return dawny;
        }
        uwagi.addAll(p.diagnozy());
        String znak = p.odnosnik().map(odnosnik).orElse("");
        String nowy = p.dziennik().replace(Powolanie.ODNOSNIK, znak);
        poprawka.accept(plain(dawny), plain(nowy));
        return nowy;
    }

    private static String plain(String znak) {
        return znak.replaceAll("[⁰¹²³⁴-⁹⁎]+⁾", "");
    }
}
