package pl.uchwalnik.kontrola.przepisy;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** An internal act does not wait for an announcement that will never come (akt wewnętrzny czekający na ogłoszenie). */
public final class AktWewnetrznyOglaszany implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K403",
            "akt wewnętrzny czeka na ogłoszenie",
            Waga.OSTRZEZENIE,
            "art. 13 pkt 2 ustawy o ogłaszaniu aktów normatywnych",
            "Aktu, który nie jest prawem miejscowym, dziennik urzędowy nie ogłasza; termin liczony od ogłoszenia nigdy nie nadejdzie.",
            """
            ZARZĄDZENIE NR 14/2026
            KIEROWNIKA OŚRODKA POMOCY SPOŁECZNEJ
            z dnia 26 listopada 2026 r.
            w sprawie regulaminu organizacyjnego

            Na podstawie § 5 statutu zarządza się, co następuje:

            § 1. Nadaje się regulamin.

            § 2. Zarządzenie wchodzi w życie po upływie 14 dni od dnia ogłoszenia w Dzienniku Urzędowym Województwa Mazowieckiego.
            """,
            """
            ZARZĄDZENIE NR 14/2026
            KIEROWNIKA OŚRODKA POMOCY SPOŁECZNEJ
            z dnia 26 listopada 2026 r.
            w sprawie regulaminu organizacyjnego

            Na podstawie § 5 statutu zarządza się, co następuje:

            § 1. Nadaje się regulamin.

            § 2. Zarządzenie wchodzi w życie z dniem podpisania.
            """);

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        boolean wewnetrzny = kontekst.akt().metryka().pole("prawo_miejscowe").equals("nie")
                || (kontekst.zarzadzenie() && !kontekst.prawoMiejscowe());
        if (!wewnetrzny) {
            return List.of();
        }
        return WejscieWZycie.przepisy(kontekst).stream()
                .filter(j -> j.jednostka().tekst().contains("Dzienniku Urzędowym"))
                .map(
                        j -> KARTA.finding(
                                Kontekst.polozenie(j),
                                "akt wewnętrzny ma wejść w życie po ogłoszeniu w dzienniku urzędowym, w którym się go nie ogłasza",
                                "zapisz: „… wchodzi w życie z dniem podjęcia” (uchwała) albo „… z dniem podpisania” (zarządzenie)"))
                .toList();
    }
}
