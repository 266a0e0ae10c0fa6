package pl.uchwalnik.kontrola.osrodek;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** Corrective programmes are a task of the powiat (programy korekcyjne). */
public final class ProgramyKorekcyjne implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K549",
            "programy korekcyjno-edukacyjne w programie gminy",
            Waga.OSTRZEZENIE,
            "art. 6 ust. 4 ustawy o przeciwdziałaniu przemocy domowej",
            "Programy korekcyjno-edukacyjne i psychologiczno-terapeutyczne realizuje powiat; gmina przekracza tu właściwość.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie programu przeciwdziałania przemocy domowej

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Ośrodek realizuje programy korekcyjno-edukacyjne.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie programu przeciwdziałania przemocy domowej

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Ośrodek prowadzi poradnictwo.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final Fraza FRAZA = Fraza.of(
                    KARTA,
                    "(?iu)program\\p{L}* (?:korekcyjno|psychologiczno-terapeutyczn)\\p{L}*",
                    "ryzyko: „%s” należy do zadań powiatu",
                    "usuń albo zapisz współpracę z powiatem")
            .gdy("korekcyjno", "terapeutyczn");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return FRAZA.find(
                kontekst.uchwala() && kontekst.akt().naglowek().przedmiot().contains("przemoc")
                        ? kontekst.fragmenty()
                        : List.of());
    }
}
