package pl.uchwalnik.kontrola.jezyk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.jezyk.LiczbaMnoga;
import pl.uchwalnik.kontrola.Fragment;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** The noun agrees with its number (liczba i rzeczownik). */
public final class LiczbaIRzeczownik implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K606",
            "zgodność liczebnika z rzeczownikiem",
            Waga.OSTRZEZENIE,
            "ZTP § 7",
            "„5 dzień” albo „2 osoba” jest błędem, zwykle po podmianie liczby.",
            """
            § 1. Ośrodek rozpatruje wniosek w ciągu 5 dzień.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            § 1. Ośrodek rozpatruje wniosek w ciągu 5 dni.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final Pattern LICZBA = Pattern.compile(
            "(?=\\d)(?<!(?<!\\p{L})(?:§|ust\\.|pkt|art\\.|poz\\.|nr|lit\\.|roku|i|oraz|do|od|lub|albo) )(?<![\\d/.,–-])(?<!\\d )(\\d{1,4}) (dzień|osoba|osoby|miesiąc|miesiące|rodzina|rodziny|dni|osób|miesięcy|rodzin|godzina|godziny|godzin)(?!\\p{L})");
    private static final Set<String> POJEDYNCZE = Set.of("dzień", "osoba", "miesiąc", "rodzina", "godzina");
    private static final Set<String> KILKA = Set.of("osoby", "miesiące", "rodziny", "godziny");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        List<Diagnoza> wynik = new ArrayList<>();
        for (Fragment f : kontekst.fragmenty()) {
            Matcher m = LICZBA.matcher(f.tekst());
            while (m.find()) {
                if (wrong(m.group(1), m.group(2))) {
                    wynik.add(KARTA.finding(
                            f.polozenie(),
                            "liczba i rzeczownik nie zgadzają się: „" + m.group() + "”",
                            "zapisz na przykład: 1 dzień, 2 dni, 5 osób"));
                }
            }
        }
        return wynik;
    }

    /** Only what no case of the noun allows: the genitive follows any number. */
    private static boolean wrong(String liczba, String rzeczownik) {
        String forma = LiczbaMnoga.of(new BigDecimal(liczba)).choose("1", "2", "5", "");
        return switch (forma) {
            case "1" -> !POJEDYNCZE.contains(rzeczownik) && !KILKA.contains(rzeczownik);
            case "2" -> POJEDYNCZE.contains(rzeczownik);
            case "5" -> POJEDYNCZE.contains(rzeczownik) || KILKA.contains(rzeczownik);
            default -> false;
        };
    }
}
