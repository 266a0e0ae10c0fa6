package pl.uchwalnik.kontrola.odeslania;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pl.uchwalnik.akt.Adres;
import pl.uchwalnik.akt.Czlon;
import pl.uchwalnik.akt.JednostkaZAdresem;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** Internal references lead to units that exist (odesłanie do nieistniejącej jednostki). */
public final class OdeslanieDonikad implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K201",
            "odesłanie do nieistniejącej jednostki",
            Waga.BLAD,
            "ZTP § 57, § 59 i § 156",
            "Przepis, który odsyła donikąd, jest niewykonalny; takie odesłania zostają po zmianie numeracji.",
            """
            § 1. 1. Tworzy się Ośrodek.
            2. Zadania, o których mowa w ust. 3, wykonuje Kierownik.

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
        Set<Adres> istniejace = new HashSet<>();
        kontekst.jednostki().forEach(j -> istniejace.add(j.adres()));
        boolean zmieniajacy = kontekst.zmieniajacy();
        for (JednostkaZAdresem j : kontekst.jednostki()) {
            // commands of an amending act speak of the units of another act
            if ((!zmieniajacy || j.adres().czesc().zalacznik()) && !kontekst.zmienia(j)) {
                checkJednostka(kontekst, j, istniejace, wynik);
            }
        }
        return wynik;
    }

    private static void checkJednostka(
            Kontekst kontekst, JednostkaZAdresem j, Set<Adres> istniejace, List<Diagnoza> wynik) {
        String tekst = j.jednostka().tekst() + "\n" + j.jednostka().czescWspolna();
        for (SkanerOdeslan.Odeslanie o : new SkanerOdeslan(tekst).scan()) {
            Adres cel = resolve(j.adres(), o.czlony());
            if (!o.fromIntroduction() && !istniejace.contains(cel)) {
                Diagnoza d = KARTA.finding(
                        Kontekst.polozenie(j),
                        "odesłanie „" + o.slowa() + "” prowadzi do „" + cel.print() + "”, a takiej jednostki nie ma",
                        "wskaż istniejącą jednostkę albo, jeżeli chodzi o inny akt, podaj jego nazwę");
                wynik.add(beyond(kontekst, cel) ? d.withWaga(Waga.UWAGA) : d);
            }
        }
    }

    /** In an excerpt the unit may stand in the part that is not here. */
    private static boolean beyond(Kontekst kontekst, Adres cel) {
        if (kontekst.wyciag()) {
            return true;
        }
        return kontekst.urwana()
                .filter(u -> u.adres().czesc().equals(cel.czesc()))
                .filter(u -> cel.czlony()
                                .getFirst()
                                .oznaczenie()
                                .compareTo(u.adres().czlony().getFirst().oznaczenie())
                        >= 0)
                .isPresent();
    }

    /** A reference names the steps that differ; those above come from the place it stands in. */
    static Adres resolve(Adres miejsce, List<Czlon> czlony) {
        Adres cel = new Adres(miejsce.czesc(), List.of());
        for (Czlon c : miejsce.czlony()) {
            if (c.rodzaj().compareTo(czlony.getFirst().rodzaj()) < 0
                    && !czlony.getFirst().rodzaj().podstawowa()) {
                cel = cel.plus(c);
            }
        }
        for (Czlon c : czlony) {
            cel = cel.plus(c);
        }
        return cel;
    }
}
