package pl.uchwalnik.kontrola.koncowe;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.jezyk.ZapisDaty;
import pl.uchwalnik.kontrola.Fragment;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** A calendar day of entry into force lies after the act and, for local law, after 14 days (data wejścia w życie). */
public final class DataWejscia implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K408",
            "data wejścia w życie",
            Waga.OSTRZEZENIE,
            "art. 4 ust. 1 i art. 5 ustawy o ogłaszaniu aktów normatywnych; ZTP § 45",
            "Data wcześniejsza niż akt albo niż upływ 14 dni od ogłoszenia działa wstecz lub skraca vacatio legis.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Tworzy się ośrodek.

            § 2. Uchwała wchodzi w życie z dniem 1 stycznia 2026 r.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Tworzy się ośrodek.

            § 2. Uchwała wchodzi w życie z dniem 1 stycznia 2027 r.
            """);

    private static final Pattern DATA =
            Pattern.compile("(?iu)w życie (?:z dniem|od dnia|dnia) (\\d{1,2} \\p{L}+ \\d{4} r\\.)");
    private static final int NAJMNIEJ_DNI = 15;

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        List<Diagnoza> wynik = new ArrayList<>();
        Optional<LocalDate> dzien = kontekst.dzien();
        for (Fragment f : kontekst.przepisyGlowne()) {
            Matcher m = DATA.matcher(f.tekst());
            if (dzien.isPresent() && m.find()) {
                LocalDate granica = kontekst.prawoMiejscowe() ? dzien.get().plusDays(NAJMNIEJ_DNI) : dzien.get();
                ZapisDaty.parse(m.group(1))
                        .filter(d -> d.isBefore(granica))
                        .ifPresent(d -> wynik.add(KARTA.finding(
                                f.polozenie(),
                                "ryzyko: data wejścia w życie „" + m.group(1) + "” jest za wczesna",
                                "podaj dzień późniejszy albo: po upływie 14 dni od dnia ogłoszenia")));
            }
        }
        return wynik;
    }
}
