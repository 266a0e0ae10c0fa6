package pl.uchwalnik.kontrola.zalaczniki;

import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.akt.Zalacznik;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** Several annexes are numbered from 1 (numery załączników). */
public final class NumeryZalacznikow implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K333",
            "numery załączników",
            Waga.OSTRZEZENIE,
            "ZTP § 15a i § 62a",
            "Kilka załączników rozróżnia się numerami od 1; przez lukę albo powtórzenie odesłanie wskazuje niewłaściwy załącznik.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Określa się wzory, stanowiące załącznik nr 1 do uchwały i załącznik nr 3 do uchwały.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.

            Załącznik nr 1 do uchwały nr XX/150/2026
            Rady Gminy Brzozówka
            z dnia 26 listopada 2026 r.

            WZÓR

            # Wzór

            Treść.

            Załącznik nr 3 do uchwały nr XX/150/2026
            Rady Gminy Brzozówka
            z dnia 26 listopada 2026 r.

            WZÓR

            # Wzór

            Treść.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Określa się wzory, stanowiące załącznik nr 1 do uchwały i załącznik nr 2 do uchwały.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.

            Załącznik nr 1 do uchwały nr XX/150/2026
            Rady Gminy Brzozówka
            z dnia 26 listopada 2026 r.

            WZÓR

            # Wzór

            Treść.

            Załącznik nr 2 do uchwały nr XX/150/2026
            Rady Gminy Brzozówka
            z dnia 26 listopada 2026 r.

            WZÓR

            # Wzór

            Treść.
            """);

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        List<Zalacznik> zalaczniki = kontekst.akt().zalaczniki();
        List<Diagnoza> wynik = new ArrayList<>();
        for (int i = 0; i < zalaczniki.size() && zalaczniki.size() > 1; i++) {
            Zalacznik z = zalaczniki.get(i);
            String oczekiwany = Integer.toString(i + 1);
            if (!z.czesc().numer().equals(oczekiwany)) {
                wynik.add(KARTA.finding(
                        z.miejsce().polozenie().withAdres(z.czesc().toString()),
                        z.czesc().numer().isEmpty()
                                ? "załącznik nie ma numeru, a załączników jest kilka"
                                : "załącznik ma numer " + z.czesc().numer() + ", a jest " + oczekiwany + ". z kolei",
                        "zapisz: Załącznik nr " + oczekiwany));
            }
        }
        return wynik;
    }
}
