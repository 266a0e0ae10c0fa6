package pl.uchwalnik.kontrola.koncowe;

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

/** Local law waits 14 days unless there is a reason (vacatio legis). */
public final class KrotkiTermin implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K407",
            "vacatio legis krótsza niż 14 dni",
            Waga.OSTRZEZENIE,
            "art. 4 ust. 1–2 ustawy o ogłaszaniu aktów normatywnych; ZTP § 45",
            "Termin krótszy niż 14 dni jest dopuszczalny tylko w uzasadnionych przypadkach.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie nadania statutu ośrodkowi

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Nadaje się statut.

            § 2. Uchwała wchodzi w życie po upływie 7 dni od dnia ogłoszenia w Dzienniku Urzędowym Województwa Mazowieckiego.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie nadania statutu ośrodkowi

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Nadaje się statut.

            § 2. Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia w Dzienniku Urzędowym Województwa Mazowieckiego.
            """);

    private static final Pattern TERMIN =
            Pattern.compile("po upływie (\\d{1,3}) dni|z dniem ogłoszenia|z dniem następującym po dniu ogłoszenia");
    private static final int NAJMNIEJ_DNI = 14;

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        List<Diagnoza> wynik = new ArrayList<>();
        for (Fragment f : kontekst.prawoMiejscowe() ? kontekst.przepisyGlowne() : List.<Fragment>of()) {
            Matcher m = TERMIN.matcher(f.tekst());
            if (f.tekst().contains("w życie")
                    && m.find()
                    && (m.group(1) == null || Integer.parseInt(m.group(1)) < NAJMNIEJ_DNI)) {
                wynik.add(KARTA.finding(
                        f.polozenie(),
                        "ryzyko: prawo miejscowe wchodzi w życie „" + m.group() + "”",
                        "zapisz: po upływie 14 dni od dnia ogłoszenia; krótszy termin wyjaśnij w uzasadnieniu"));
            }
        }
        return wynik;
    }
}
