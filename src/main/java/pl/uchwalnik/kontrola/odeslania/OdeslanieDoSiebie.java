package pl.uchwalnik.kontrola.odeslania;

import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.akt.JednostkaZAdresem;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** A unit that refers to itself (odesłanie do samego siebie). */
public final class OdeslanieDoSiebie implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K208",
            "odesłanie do samego siebie",
            Waga.OSTRZEZENIE,
            "ZTP § 156",
            "Przepis, który odsyła do siebie, niczego nie stanowi; zwykle podano niewłaściwy numer jednostki.",
            """
            § 1. 1. Tworzy się Ośrodek.
            2. Zadania, o których mowa w ust. 2, wykonuje Kierownik.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            § 1. 1. Tworzy się Ośrodek.
            2. Zadania, o których mowa w ust. 1, wykonuje Kierownik.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        List<Diagnoza> wynik = new ArrayList<>();
        boolean zmieniajacy = kontekst.zmieniajacy();
        for (JednostkaZAdresem j : kontekst.jednostki()) {
            if (!j.jednostka().tekst().contains(" mow") || zmieniajacy || kontekst.zmienia(j)) {
                continue;
            }
            for (SkanerOdeslan.Odeslanie o : new SkanerOdeslan(j.jednostka().tekst()).scan()) {
                if (!o.fromIntroduction()
                        && OdeslanieDonikad.resolve(j.adres(), o.czlony()).equals(j.adres())) {
                    wynik.add(KARTA.finding(
                            Kontekst.polozenie(j),
                            "odesłanie „" + o.slowa() + "” prowadzi do jednostki, w której stoi",
                            "wskaż jednostkę, o którą chodzi"));
                }
            }
        }
        return wynik;
    }
}
