package pl.uchwalnik.kontrola.przepisy;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** An act says when it enters into force (brak przepisu o wejściu w życie). */
public final class BrakWejsciaWZycie implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K402",
            "brak przepisu o wejściu w życie",
            Waga.BLAD,
            "ZTP § 43–45 w zw. z § 143",
            "Bez przepisu o wejściu w życie nie wiadomo, od kiedy akt obowiązuje.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Tworzy się ośrodek.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Tworzy się ośrodek.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        boolean brak = kontekst.maNaglowek()
                && (kontekst.uchwala() || kontekst.zarzadzenie())
                && WejscieWZycie.przepisy(kontekst).isEmpty();
        if (!brak) {
            return List.of();
        }
        Diagnoza d = KARTA.finding(
                kontekst.naglowek(),
                "akt nie zawiera przepisu o wejściu w życie",
                "dodaj na końcu przepis o wejściu w życie");
        boolean urwany =
                kontekst.urwana().isPresent() && kontekst.akt().zalaczniki().isEmpty();
        return List.of(
                urwany ? d.withWaga(Waga.UWAGA).withPodpowiedz("tekst urywa się; sprawdź, czy wczytano cały akt") : d);
    }
}
