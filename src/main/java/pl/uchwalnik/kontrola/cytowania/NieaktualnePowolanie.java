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

/** The journal mark of a cited act is the one of the day of the act (aktualność powołania); the register of acts decides. */
public final class NieaktualnePowolanie implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K357",
            "nieaktualne oznaczenie dziennika",
            Waga.OSTRZEZENIE,
            "ZTP § 158 i § 161",
            "Oznaczenie obejmuje ostatni tekst jednolity i zmiany ogłoszone do dnia wydania aktu; dawne wskazuje tekst, który już nie obowiązuje.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Zadania wykonuje się zgodnie z ustawą z dnia 12 marca 2004 r. o pomocy społecznej (Dz. U. z 2024 r. poz. 1283).

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Zadania wykonuje się zgodnie z ustawą z dnia 12 marca 2004 r. o pomocy społecznej (Dz. U. z 2026 r. poz. 639, 974 i 986).

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        List<Diagnoza> wynik = new ArrayList<>();
        kontekst.dzien()
                .ifPresent(dzien -> Powolania.find(kontekst).stream()
                        .filter(p -> !p.znak().isEmpty())
                        .forEach(p -> check(p, dzien, wynik)));
        return wynik;
    }

    private static void check(Powolania.Miejsce p, LocalDate dzien, List<Diagnoza> wynik) {
        for (AktPrawny akt : Powolania.REJESTR.akty()) {
            if (Powolania.describes(akt, p)) {
                boolean brakuje = !Powolania.missing(akt, p, dzien).isEmpty();
                boolean przedwczesne = !Powolania.premature(akt, p, dzien).isEmpty();
                if (brakuje || przedwczesne) {
                    wynik.add(KARTA.finding(
                            p.polozenie(),
                            "oznaczenie „" + p.znak() + "” ustawy " + akt.tytul()
                                    + (brakuje
                                            ? " jest nieaktualne"
                                            : " obejmuje zmiany ogłoszone po dniu " + ZapisDaty.print(dzien)),
                            "zapisz: " + Powolania.expected(akt, dzien)));
                }
            }
        }
    }
}
