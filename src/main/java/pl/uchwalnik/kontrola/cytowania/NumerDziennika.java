package pl.uchwalnik.kontrola.cytowania;

import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** Numbers of the journal ended with 2011 (numer dziennika). */
public final class NumerDziennika implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K363",
            "numer dziennika w powołaniu",
            Waga.OSTRZEZENIE,
            "ZTP § 158 ust. 7",
            "Od 2012 r. Dziennik Ustaw nie ma numerów, tylko pozycje; do 2011 r. podaje się numer i pozycję.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Zadania wykonuje się zgodnie z ustawą z dnia 12 marca 2004 r. o pomocy społecznej (Dz. U. z 2026 r. Nr 12, poz. 639, 974 i 986).

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Zadania wykonuje się zgodnie z ustawą z dnia 12 marca 2004 r. o pomocy społecznej (Dz. U. z 2026 r. poz. 639, 974 i 986).

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final Fraza PO_2011 = Fraza.of(
                    KARTA,
                    "Dz\\. ?U\\. z (?:201[2-9]|20[2-9]\\d) ?r\\. ?(?:Nr|nr) ?\\d+",
                    "powołanie „%s” podaje numer dziennika, a od 2012 r. numerów nie ma",
                    "zapisz na wzór: Dz. U. z 2026 r. poz. 639")
            .gdy("dz");

    private static final Fraza DO_2011 = Fraza.of(
                    KARTA,
                    "Dz\\. ?U\\. z (?:19\\d\\d|200\\d|201[01]) ?r\\. ?poz\\. ?\\d+",
                    "powołanie „%s” nie podaje numeru dziennika, a do 2011 r. numery były",
                    "zapisz na wzór: Dz. U. z 2009 r. Nr 175, poz. 1362")
            .gdy("dz");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        List<Diagnoza> wynik = new ArrayList<>(PO_2011.find(kontekst.fragmenty()));
        wynik.addAll(DO_2011.find(kontekst.fragmenty()));
        return wynik;
    }
}
