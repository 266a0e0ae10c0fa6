package pl.uchwalnik.kontrola.cytowania;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** Changes of a cited act are listed, not hinted at (dopisek „ze zm.”). */
public final class ZeZmianami implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K352",
            "„ze zm.” w powołaniu",
            Waga.OSTRZEZENIE,
            "ZTP § 158 ust. 4–6",
            "Do pięciu zmian wymienia się pozycjami, więcej wolno skrócić do „z późn. zm.” z odnośnikiem; „ze zm.” nie mówi nic.",
            """
            § 1. Zadania wykonuje się zgodnie z ustawą z dnia 12 marca 2004 r. o pomocy społecznej (Dz. U. z 2026 r. poz. 639 ze zm.).

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            § 1. Zadania wykonuje się zgodnie z ustawą z dnia 12 marca 2004 r. o pomocy społecznej (Dz. U. z 2026 r. poz. 639, 974 i 986).

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final Fraza FRAZA = Fraza.of(
                    KARTA,
                    "(?iu)(?<=[\\d⁾)]),? ze zm(?:\\.|ianami)",
                    "powołanie kończy się dopiskiem „%s”",
                    "wymień zmiany: (Dz. U. z … r. poz. …, … i …), a gdy jest ich więcej niż pięć: „z późn. zm.” z odnośnikiem")
            .gdy("ze zm");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return FRAZA.find(kontekst.fragmenty());
    }
}
