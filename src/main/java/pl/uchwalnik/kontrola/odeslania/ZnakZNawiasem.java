package pl.uchwalnik.kontrola.odeslania;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fragment;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** References name a unit without its bracket or dot (znak jednostki z nawiasem). */
public final class ZnakZNawiasem implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K204",
            "znak jednostki z nawiasem",
            Waga.OSTRZEZENIE,
            "ZTP § 57 i § 59",
            "W odesłaniu podaje się sam numer albo literę; nawias i kropka należą do oznaczenia jednostki, nie do jej przywołania.",
            """
            § 1. Zadania, o których mowa w pkt 1 lit. a) statutu, wykonuje Ośrodek.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            § 1. Zadania, o których mowa w pkt 1 lit. a statutu, wykonuje Ośrodek.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final List<String> SLADY = List.of(")", ". pkt", ". ust");
    private static final Pattern ZNAK = Pattern.compile(
            "(?<![\\p{L}\\d])(?:lit\\. ?[a-z]{1,2}\\)|pkt\\.? ?\\d{1,3}[a-z]{0,2}\\)|ust\\. ?\\d{1,3}[a-z]{0,2}\\.(?= pkt)|§ ?\\d{1,3}[a-z]{0,2}\\.(?= (?:ust|pkt)))");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        List<Diagnoza> wynik = new ArrayList<>();
        for (Fragment f : kontekst.fragmenty()) {
            if (!f.mentions(SLADY)) {
                continue;
            }
            Matcher m = ZNAK.matcher(f.tekst());
            while (m.find()) {
                // the bracket may close a parenthesis opened before
                if (!m.group().endsWith(")") || !closesParenthesis(f.tekst(), m)) {
                    wynik.add(KARTA.finding(
                            f.polozenie(),
                            "odesłanie „" + m.group() + "” podaje znak z nawiasem albo kropką",
                            "zapisz: " + m.group().substring(0, m.group().length() - 1)));
                }
            }
        }
        return wynik;
    }

    private static boolean closesParenthesis(String tekst, Matcher m) {
        boolean otwarty = tekst.lastIndexOf('(', m.start()) > tekst.lastIndexOf(')', m.start());
        int zamyka = tekst.indexOf(')', m.end());
        int otwiera = tekst.indexOf('(', m.end());
        return otwarty && (zamyka < 0 || (otwiera >= 0 && otwiera < zamyka));
    }
}
