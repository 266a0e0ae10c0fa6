package pl.uchwalnik.kontrola.liczby;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;
import pl.uchwalnik.kontrola.Tablica;

/** The term of a programme is the one its act allows (okres programu); terms come from a data file. */
public final class OkresProgramu implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K571",
            "okres programu",
            Waga.OSTRZEZENIE,
            "art. 176 pkt 1 ustawy o wspieraniu rodziny; art. 4¹ ust. 2a ustawy o wychowaniu w trzeźwości",
            "Program na okres inny niż ustawowy traci podstawę.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie programu wspierania rodziny na lata 2026–2030

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Przyjmuje się program.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie programu wspierania rodziny na lata 2026–2028

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Przyjmuje się program.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final List<List<String>> OKRESY = Tablica.read("okresy.txt");
    private static final Pattern LATA = Pattern.compile("na lata (\\d{4}) ?[–-] ?(\\d{4})");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        List<Diagnoza> wynik = new ArrayList<>();
        String przedmiot = kontekst.akt().naglowek().przedmiot();
        Matcher m = LATA.matcher(przedmiot);
        if (!m.find()) {
            return wynik;
        }
        int lata = Integer.parseInt(m.group(2)) - Integer.parseInt(m.group(1)) + 1;
        for (List<String> wiersz : OKRESY) {
            boolean dotyczy =
                    Pattern.compile("(?iu)" + wiersz.get(0)).matcher(przedmiot).find();
            if (dotyczy && (lata < Integer.parseInt(wiersz.get(1)) || lata > Integer.parseInt(wiersz.get(2)))) {
                wynik.add(KARTA.finding(
                        kontekst.naglowek(),
                        "ryzyko: program obejmuje lata, których liczba wynosi " + lata + " (" + wiersz.get(3) + ")",
                        "dostosuj okres programu"));
            }
        }
        return wynik;
    }
}
