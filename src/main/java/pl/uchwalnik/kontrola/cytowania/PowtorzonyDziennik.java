package pl.uchwalnik.kontrola.cytowania;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** The journal mark stands at the first citation only (powtórzone oznaczenie dziennika). */
public final class PowtorzonyDziennik implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K362",
            "powtórzone oznaczenie dziennika",
            Waga.UWAGA,
            "ZTP § 158 ust. 2",
            "Oznaczenie dziennika podaje się przy pierwszym powołaniu; dalej wystarcza tytuł.",
            """
            § 1. Zadania wykonuje się zgodnie z ustawą z dnia 12 marca 2004 r. o pomocy społecznej (Dz. U. z 2026 r. poz. 639, 974 i 986).

            § 2. Zadania wykonuje się zgodnie z ustawą z dnia 12 marca 2004 r. o pomocy społecznej (Dz. U. z 2026 r. poz. 639, 974 i 986).

            § 3. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            § 1. Zadania wykonuje się zgodnie z ustawą z dnia 12 marca 2004 r. o pomocy społecznej (Dz. U. z 2026 r. poz. 639, 974 i 986).

            § 2. Zadania wykonuje się zgodnie z ustawą z dnia 12 marca 2004 r. o pomocy społecznej.

            § 3. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        List<Diagnoza> wynik = new ArrayList<>();
        Set<String> widziane = new HashSet<>();
        for (Powolania.Miejsce p : Powolania.find(kontekst)) {
            if (!p.znak().isEmpty() && !widziane.add(p.data() + p.znak())) {
                wynik.add(KARTA.finding(
                        p.polozenie(),
                        "oznaczenie dziennika powtórzono: „" + p.znak() + "”",
                        "zostaw samą datę i tytuł ustawy"));
            }
        }
        return wynik;
    }
}
