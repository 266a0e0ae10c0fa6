package pl.uchwalnik.kontrola.cytowania;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** The journal mark bears no {@code t.j.} (skrót tekstu jednolitego). */
public final class SkrotTekstuJednolitego implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K351",
            "„t.j.” w powołaniu",
            Waga.OSTRZEZENIE,
            "ZTP § 158",
            "Zasady techniki prawodawczej nie znają dopisku „t.j.”; tekst jednolity poznaje się po roku i pozycji.",
            """
            § 1. Zadania wykonuje się zgodnie z ustawą z dnia 12 marca 2004 r. o pomocy społecznej (t.j. Dz. U. z 2026 r. poz. 639, 974 i 986).

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            § 1. Zadania wykonuje się zgodnie z ustawą z dnia 12 marca 2004 r. o pomocy społecznej (Dz. U. z 2026 r. poz. 639, 974 i 986).

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final Fraza FRAZA = Fraza.of(
                    KARTA,
                    "(?iu)(?<!\\p{L})(?:t\\. ?j\\.|j\\. ?t\\.|tj\\.|tekst jedn\\.|tekst jednolity):? ?(?=Dz|z \\d{4})",
                    "powołanie zawiera dopisek „%s”",
                    "usuń dopisek; wystarczy: (Dz. U. z … r. poz. …)")
            .gdy("j.", "t.", "jedn");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return FRAZA.find(kontekst.fragmenty());
    }
}
