package pl.uchwalnik.akt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reader of addresses: lenient in spelling, strict in order (each step is lower than the one before). */
final class AdresReader {
    private static final Pattern CZESC = Pattern.compile(
            "\\bzałącznik(?:a|u|iem)?(?: nr (\\d+[a-z]?))?(?: do [\\p{L}]+)?,?|\\b(?:uchwały|zarządzenia|ustawy|rozporządzenia|statutu|regulaminu)\\b");
    private static final Pattern ORDYNAL = Pattern.compile("^([\\p{L}]+(?:te|tym) [\\p{L}]+|[\\p{L}\\d]+)");
    private static final Pattern ZNAK = Pattern.compile(
            "^(\\d{1,6}(?:[⁰¹²³⁴-⁹]{1,4}|\\[\\d{1,4}])?[a-z]{0,8}|[a-z]{1,8}[⁰¹²³⁴-⁹]{0,4})(?![\\p{L}\\d])[.)]?");

    private record Slowo(Pattern wzorzec, RodzajJednostki rodzaj) {}

    private static final List<Slowo> SLOWA = List.of(
            slowo("(?:artykuł(?:u|em|ie)?|artykule|art\\.?)", RodzajJednostki.ARTYKUL),
            slowo("(?:§§?|paragraf(?:u|ie|em)?|par\\.)", RodzajJednostki.PARAGRAF),
            slowo("(?:ustęp(?:u|ie|em)?|ust\\.?)", RodzajJednostki.USTEP),
            slowo("(?:punkt(?:u|cie|em)?|pkt\\.?)", RodzajJednostki.PUNKT),
            slowo("(?:liter(?:a|y|ze|ą)|lit\\.?)", RodzajJednostki.LITERA),
            slowo("podwójn(?:e|ego|ym) tiret", RodzajJednostki.PODWOJNE_TIRET),
            slowo("tiret", RodzajJednostki.TIRET));

    private String reszta;

    AdresReader(String tekst) {
        this.reszta = tekst.length() > 400
                ? ""
                : tekst.replace('\u00A0', ' ').replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }

    private static Slowo slowo(String wzorzec, RodzajJednostki rodzaj) {
        return new Slowo(Pattern.compile("^(?:we? )?" + wzorzec + " ?"), rodzaj);
    }

    Optional<Adres> read() {
        if (reszta.isEmpty()) {
            return Optional.empty();
        }
        Adres.Czesc czesc = readCzesc();
        List<Czlon> czlony = new ArrayList<>();
        while (!reszta.isEmpty()) {
            Optional<Czlon> czlon = readCzlon();
            if (czlon.isEmpty() || !nizszy(czlon.get(), czlony)) {
                return Optional.empty();
            }
            czlony.add(czlon.get());
            reszta = reszta.replaceFirst("^[ ,]+", "");
        }
        return czlony.isEmpty() && !czesc.zalacznik() ? Optional.empty() : Optional.of(new Adres(czesc, czlony));
    }

    private static boolean nizszy(Czlon czlon, List<Czlon> czlony) {
        return czlony.isEmpty() || czlony.getLast().rodzaj().compareTo(czlon.rodzaj()) < 0;
    }

    private Adres.Czesc readCzesc() {
        Matcher m = CZESC.matcher(reszta);
        if (!m.find()) {
            return Adres.Czesc.AKT;
        }
        boolean zalacznik = m.group().startsWith("załącznik");
        String numer = m.group(1) == null ? "" : m.group(1);
        reszta = (reszta.substring(0, m.start()) + reszta.substring(m.end()))
                .replaceAll(" +", " ")
                .replaceFirst("^(?:w )?(?=w )", "")
                .strip();
        if (reszta.equals("w")) {
            reszta = "";
        }
        return zalacznik ? Adres.Czesc.zalacznik(numer) : Adres.Czesc.AKT;
    }

    private Optional<Czlon> readCzlon() {
        for (Slowo s : SLOWA) {
            Matcher m = s.wzorzec().matcher(reszta);
            if (m.find()) {
                reszta = reszta.substring(m.end());
                return s.rodzaj().nieoznaczona() ? readTiret(s.rodzaj()) : readZnak(s.rodzaj());
            }
        }
        return Optional.empty();
    }

    private Optional<Czlon> readZnak(RodzajJednostki rodzaj) {
        Matcher m = ZNAK.matcher(reszta);
        if (!m.find()) {
            return Optional.empty();
        }
        reszta = reszta.substring(m.end());
        boolean literowy = rodzaj == RodzajJednostki.LITERA;
        return Oznaczenie.parse(m.group(1))
                .filter(o -> (o.zapis() == Oznaczenie.Zapis.LITEROWY) == literowy)
                .map(o -> new Czlon(rodzaj, o));
    }

    private Optional<Czlon> readTiret(RodzajJednostki rodzaj) {
        Matcher m = ORDYNAL.matcher(reszta);
        if (!m.find()) {
            return Optional.empty();
        }
        String slowa = m.group(1);
        OptionalInt n = Porzadkowe.parse(slowa);
        if (n.isEmpty() && slowa.indexOf(' ') > 0) {
            slowa = slowa.substring(0, slowa.indexOf(' '));
            n = Porzadkowe.parse(slowa);
        }
        if (n.isEmpty()) {
            return Optional.empty();
        }
        reszta = reszta.substring(slowa.length());
        return Optional.of(Czlon.tiret(rodzaj, n.getAsInt()));
    }
}
