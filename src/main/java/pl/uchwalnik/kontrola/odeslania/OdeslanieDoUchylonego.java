package pl.uchwalnik.kontrola.odeslania;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pl.uchwalnik.akt.Adres;
import pl.uchwalnik.akt.JednostkaZAdresem;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** A reference to a repealed unit (odesłanie do uchylonej jednostki). */
public final class OdeslanieDoUchylonego implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K209",
            "odesłanie do uchylonej jednostki",
            Waga.BLAD,
            "ZTP § 156",
            "Jednostka uchylona nie ma treści, więc odesłanie do niej jest puste.",
            """
            § 1. 1. (uchylony).
            2. Zadania, o których mowa w ust. 1, wykonuje Kierownik.

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
        Set<Adres> uchylone = new HashSet<>();
        kontekst.jednostki().stream()
                .filter(j -> j.jednostka().tekst().startsWith("(uchylon"))
                .forEach(j -> uchylone.add(j.adres()));
        if (uchylone.isEmpty() || kontekst.zmieniajacy()) {
            return wynik;
        }
        for (JednostkaZAdresem j : kontekst.jednostki()) {
            for (SkanerOdeslan.Odeslanie o : new SkanerOdeslan(j.jednostka().tekst()).scan()) {
                Adres cel = OdeslanieDonikad.resolve(j.adres(), o.czlony());
                // a range or a list may reach over a unit that was repealed since
                if (o.ile() == 1 && uchylone.contains(cel) && !kontekst.zmienia(j)) {
                    wynik.add(KARTA.finding(
                            Kontekst.polozenie(j),
                            "odesłanie „" + o.slowa() + "” prowadzi do uchylonej jednostki „" + cel.print() + "”",
                            "usuń odesłanie albo wskaż przepis obowiązujący"));
                }
            }
        }
        return wynik;
    }
}
