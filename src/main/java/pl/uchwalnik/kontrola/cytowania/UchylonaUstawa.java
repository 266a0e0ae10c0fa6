package pl.uchwalnik.kontrola.cytowania;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.jezyk.ZapisDaty;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;
import pl.uchwalnik.prawo.AktPrawny;

/** An act that is no longer in force (uchylona ustawa). */
public final class UchylonaUstawa implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K358",
            "uchylona ustawa",
            Waga.BLAD,
            "ZTP § 121 i § 156",
            "Przepis uchylonej ustawy nie może być podstawą aktu ani celem odesłania.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Zadania wykonuje się zgodnie z ustawą z dnia 11 września 2015 r. o osobach starszych (Dz. U. poz. 1705).

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Zadania wykonuje Ośrodek.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        List<Diagnoza> wynik = new ArrayList<>();
        LocalDate dzien = kontekst.dzien().orElse(Powolania.REJESTR.ogloszeniaDo());
        for (Powolania.Miejsce p : Powolania.find(kontekst)) {
            for (AktPrawny akt : Powolania.REJESTR.akty()) {
                boolean uchylony =
                        akt.stan().uchylonyDnia().filter(d -> !d.isAfter(dzien)).isPresent();
                if (uchylony && Powolania.describes(akt, p)) {
                    Diagnoza d = KARTA.finding(
                            p.polozenie(),
                            "ustawa z dnia " + ZapisDaty.print(akt.wydanie().data()) + " " + akt.tytul()
                                    + " nie obowiązuje",
                            "wskaż ustawę, która ją zastąpiła, albo usuń powołanie");
                    // without a day nobody can tell whether the act was in force
                    wynik.add(kontekst.dzien().isPresent() ? d : d.withWaga(Waga.UWAGA));
                }
            }
        }
        return wynik;
    }
}
