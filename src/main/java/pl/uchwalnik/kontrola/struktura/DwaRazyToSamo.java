package pl.uchwalnik.kontrola.struktura;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.uchwalnik.akt.JednostkaZAdresem;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** Two units of one level never bear one mark (powtórzone oznaczenie). */
public final class DwaRazyToSamo implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K102",
            "powtórzone oznaczenie",
            Waga.BLAD,
            "ZTP § 57 ust. 1–5 w zw. z § 124",
            "Odesłanie do powtórzonego oznaczenia wskazuje dwa przepisy naraz, a zmiana takiej jednostki jest niewykonalna.",
            """
            § 1. Tworzy się Ośrodek.

            § 1. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            § 1. Tworzy się Ośrodek.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        List<Diagnoza> wynik = new ArrayList<>();
        kontekst.poziomy().forEach((poziom, jednostki) -> {
            if (!poziom.rodzaj().nieoznaczona()) {
                checkPoziom(jednostki, wynik);
            }
        });
        return wynik;
    }

    private static void checkPoziom(List<JednostkaZAdresem> jednostki, List<Diagnoza> wynik) {
        Map<Oznaczenie, JednostkaZAdresem> pierwsze = new HashMap<>();
        for (JednostkaZAdresem j : jednostki) {
            JednostkaZAdresem bylo = pierwsze.putIfAbsent(j.jednostka().oznaczenie(), j);
            if (bylo != null) {
                wynik.add(KARTA.finding(
                                Kontekst.polozenie(j),
                                "oznaczenie „" + j.adres().print() + "” nosi już inna jednostka",
                                "nadaj jednej z nich inne oznaczenie i sprawdź odesłania")
                        .withPowiazane(Kontekst.polozenie(bylo), "tu użyto go po raz pierwszy"));
            }
        }
    }
}
