package pl.uchwalnik.kontrola.przepisy;

import java.util.List;
import pl.uchwalnik.akt.JednostkaZAdresem;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** Local law enters into force after it is announced in the journal (prawo miejscowe bez ogłoszenia). */
public final class PrawoMiejscoweBezOgloszenia implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K401",
            "prawo miejscowe bez ogłoszenia",
            Waga.BLAD,
            "art. 88 ust. 1 Konstytucji RP; art. 4 ust. 1 i art. 13 pkt 2 ustawy o ogłaszaniu aktów normatywnych; ZTP § 45 ust. 1",
            "Akt prawa miejscowego, który ma wejść w życie bez ogłoszenia w wojewódzkim dzienniku urzędowym, nie może obowiązywać.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie nadania statutu ośrodkowi

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Nadaje się statut.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
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

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        if (!kontekst.prawoMiejscowe()) {
            return List.of();
        }
        return WejscieWZycie.przepisy(kontekst).stream()
                .filter(j -> !WejscieWZycie.ogloszenie(j))
                .map(PrawoMiejscoweBezOgloszenia::finding)
                .toList();
    }

    private static Diagnoza finding(JednostkaZAdresem j) {
        return KARTA.finding(
                Kontekst.polozenie(j),
                "ryzyko nieważności: akt prawa miejscowego wchodzi w życie bez ogłoszenia w dzienniku urzędowym",
                "zapisz: „Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia w Dzienniku Urzędowym"
                        + " Województwa …”");
    }
}
