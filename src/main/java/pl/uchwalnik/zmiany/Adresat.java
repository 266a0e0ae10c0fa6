package pl.uchwalnik.zmiany;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Podobienstwo;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.nowelizacja.odczyt.OdczytanaZmiana;

/** Which act an amending act is aimed at (adresat), by the day and the title of the act it names. */
final class Adresat {
    private static final Pattern DATA = Pattern.compile("(?U)z dnia (\\d{1,2} \\p{L}+ \\d{4})");
    private static final Pattern PRZEDMIOT =
            Pattern.compile("(?U)(w sprawie .+?|(?<=\\d{4} r\\. )o .+?)(?= \\(|,? wprowadz|$)");

    private final String plik;
    private final Tozsamosc baza;
    private final List<Diagnoza> uwagi = new ArrayList<>();

    private Adresat(String plik, Tozsamosc baza) {
        this.plik = plik;
        this.baza = baza;
    }

    /** What is known of how an act named in the text agrees with the base. */
    private enum Zgodnosc {
        TEN,
        NIEPEWNY,
        INNY
    }

    /**
     * Changes that are meant for the base.
     *
     * @param ktory the act chosen by the user, counted from 1
     */
    static Wynik<List<OdczytanaZmiana>> choose(
            AktZmieniany baza, String plik, List<OdczytanaZmiana> zmiany, OptionalInt ktory) {
        return new Adresat(plik, Tozsamosc.of(baza)).choose(zmiany, ktory);
    }

    private Wynik<List<OdczytanaZmiana>> choose(List<OdczytanaZmiana> zmiany, OptionalInt ktory) {
        Map<String, List<OdczytanaZmiana>> akty = byAct(zmiany);
        List<String> nazwy = List.copyOf(akty.keySet());
        if (ktory.isPresent()) {
            return ktory.getAsInt() >= 1 && ktory.getAsInt() <= nazwy.size()
                    ? Wynik.of(akty.getOrDefault(nazwy.get(ktory.getAsInt() - 1), List.of()))
                    : Wynik.brak(refusal("nie ma w nim zmienianego aktu nr " + ktory.getAsInt(), nazwy));
        }
        if (nazwy.size() == 1) {
            String jedyny = nazwy.getFirst();
            if (agreement(jedyny) == Zgodnosc.INNY) {
                return Wynik.brak(refusal("zmienia inny akt niż podany", nazwy));
            }
            if (agreement(jedyny) == Zgodnosc.NIEPEWNY) {
                uwagi.add(Diagnoza.uwaga(
                        "N614",
                        Polozenie.of(plik),
                        "nie da się sprawdzić, czy zmienia właśnie ten akt: brak daty lub tytułu do porównania."));
            }
            return Wynik.of(akty.getOrDefault(jedyny, List.of()), uwagi);
        }
        List<OdczytanaZmiana> pasujace = new ArrayList<>();
        akty.forEach((nazwa, z) -> {
            if (agreement(nazwa) == Zgodnosc.TEN) {
                pasujace.addAll(z);
            }
        });
        return pasujace.isEmpty()
                ? Wynik.brak(refusal("zmienia kilka aktów, a żadnego nie rozpoznano jako podany", nazwy))
                : Wynik.of(pasujace);
    }

    /** Changes of one act may stand in several §§; those that name none belong to the act named before. */
    private static Map<String, List<OdczytanaZmiana>> byAct(List<OdczytanaZmiana> zmiany) {
        Map<String, List<OdczytanaZmiana>> wynik = new LinkedHashMap<>();
        String ostatni = "";
        for (OdczytanaZmiana z : zmiany) {
            ostatni = z.akt().isEmpty() ? ostatni : z.akt();
            wynik.computeIfAbsent(ostatni, k -> new ArrayList<>()).add(z);
        }
        return wynik;
    }

    private Zgodnosc agreement(String akt) {
        Optional<String> dzien = find(DATA, akt);
        Optional<String> dzienBazy = find(DATA, baza.data());
        Optional<String> tytul = find(PRZEDMIOT, akt).map(Adresat::norm);
        // „zmieniającej uchwałę w sprawie …”: the amended act may be an amending one
        String tytulBazy = norm(find(PRZEDMIOT, baza.przedmiot()).orElse(baza.przedmiot()));
        boolean daty = dzien.isPresent() && dzienBazy.isPresent();
        boolean tytuly = tytul.isPresent() && !tytulBazy.isEmpty();
        if (daty && !dzien.equals(dzienBazy)) {
            return Zgodnosc.INNY;
        }
        if (tytuly
                && tytul.filter(t -> t.startsWith(tytulBazy) || tytulBazy.startsWith(t) || misspelt(t, tytulBazy))
                        .isEmpty()) {
            return Zgodnosc.INNY;
        }
        return daty || tytuly ? Zgodnosc.TEN : Zgodnosc.NIEPEWNY;
    }

    /** A letter or two: names are misspelt in real acts. */
    private static boolean misspelt(String a, String b) {
        return Podobienstwo.distance(a, b) <= Math.min(3, b.length() / 15);
    }

    private static Optional<String> find(Pattern wzor, String tekst) {
        Matcher m = wzor.matcher(tekst.replaceAll("[\\s\\u00A0]+", " "));
        return m.find() ? Optional.of(m.group(1)) : Optional.empty();
    }

    /** Letters and digits alone: quotation marks, hyphens and capitals differ between printings of a title. */
    private static String norm(String tytul) {
        return tytul.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private Diagnoza refusal(String dlaczego, List<String> nazwy) {
        Diagnoza d = Diagnoza.blad("N613", Polozenie.of(plik, 1, 1), "akt zmieniający " + dlaczego + ".");
        String bazy = (baza.data() + " " + baza.przedmiot()).strip();
        if (!bazy.isEmpty()) {
            d = d.withPodpowiedz("Podany akt: " + bazy + ".");
        }
        for (int i = 0; i < nazwy.size(); i++) {
            d = d.withPodpowiedz((i + 1) + ") " + (nazwy.get(i).isEmpty() ? "akt bez nazwy" : nazwy.get(i)));
        }
        return d.withPodpowiedz("Jeżeli mimo to chodzi o jeden z nich, wskaż go: --akt N.");
    }
}
