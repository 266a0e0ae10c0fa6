package pl.uchwalnik.kontrola.struktura;

import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.akt.Czlon;
import pl.uchwalnik.akt.JednostkaZAdresem;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** Litery stand under a punkt, tirets under a litera, double tirets under a tiret (pominięty poziom). */
public final class PominietyPoziom implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K104",
            "pominięty poziom wyliczenia",
            Waga.OSTRZEZENIE,
            "ZTP § 56 ust. 2–3, § 124 ust. 2",
            "Wyliczenie schodzi po kolei: punkty, litery, tirety, podwójne tirety. Pominięty poziom utrudnia powołanie przepisu.",
            """
            § 1. Ośrodek prowadzi:
            a) poradnictwo,
            b) pracę socjalną.
            """,
            """
            § 1. Ośrodek prowadzi:
            1) poradnictwo;
            2) pracę socjalną.
            """);

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        List<Diagnoza> wynik = new ArrayList<>();
        kontekst.poziomy().forEach((poziom, jednostki) -> {
            boolean pominiety = switch (poziom.rodzaj()) {
                case LITERA -> !nad(jednostki, RodzajJednostki.PUNKT);
                case TIRET -> !nad(jednostki, RodzajJednostki.LITERA);
                case PODWOJNE_TIRET -> !nad(jednostki, RodzajJednostki.TIRET);
                case ARTYKUL, PARAGRAF, USTEP, PUNKT -> false;
            };
            if (pominiety) {
                wynik.add(KARTA.finding(
                        Kontekst.polozenie(jednostki.getFirst()),
                        "wyliczenie zaczyna się od „" + poziom.rodzaj().skrot() + "” z pominięciem wyższego poziomu",
                        "użyj kolejno: punktów, liter, tiretów, podwójnych tiretów"));
            }
        });
        return wynik;
    }

    private static boolean nad(List<JednostkaZAdresem> jednostki, RodzajJednostki rodzaj) {
        return jednostki
                .getFirst()
                .adres()
                .rodzic()
                .ostatni()
                .map(Czlon::rodzaj)
                .filter(r -> r == rodzaj)
                .isPresent();
    }
}
