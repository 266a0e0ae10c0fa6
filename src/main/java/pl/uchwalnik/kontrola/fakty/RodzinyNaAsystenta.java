package pl.uchwalnik.kontrola.fakty;

import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.paczka.Paczka;
import pl.uchwalnik.kontrola.paczka.RegulaPaczki;

/** A family assistant for 15 families (liczba rodzin na asystenta). */
public final class RodzinyNaAsystenta implements RegulaPaczki {
    private static final KartaReguly KARTA = new KartaReguly(
            "K903",
            "liczba rodzin na asystenta",
            Waga.OSTRZEZENIE,
            "art. 15 ust. 4 ustawy o wspieraniu rodziny i systemie pieczy zastępczej",
            "Asystent rodziny może pracować najwyżej z 15 rodzinami; większa średnia w diagnozie wskazuje na ryzyko naruszenia ustawy.",
            """
            === profil
            wersja: 1
            fikcyjny: true
            gmina: {terc: "1459012", nazwa: Brzozówka}
            ops: {nazwa: Ośrodek Pomocy Społecznej w Brzozówce, kadra: {asystenci_rodziny: 1, rodziny_z_asystentem: 18}}
            """,
            """
            === profil
            wersja: 1
            fikcyjny: true
            gmina: {terc: "1459012", nazwa: Brzozówka}
            ops: {nazwa: Ośrodek Pomocy Społecznej w Brzozówce, kadra: {asystenci_rodziny: 2, rodziny_z_asystentem: 18}}
            """);

    private static final int NAJWIECEJ = 15;

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Paczka paczka) {
        List<Diagnoza> wynik = new ArrayList<>();
        paczka.okolicznosci().profil().flatMap(p -> p.ops().zasoby().kadra()).ifPresent(k -> {
            int asystenci = k.asystenciRodziny().orElse(0);
            k.rodzinyZAsystentem()
                    .filter(n -> asystenci > 0 && n > NAJWIECEJ * asystenci)
                    .ifPresent(n -> wynik.add(KARTA.finding(
                            paczka.fact("ops.kadra.rodziny_z_asystentem"),
                            "ryzyko: na asystentów rodziny w liczbie " + asystenci + " przypada rodzin " + n
                                    + ", a jeden może mieć najwyżej 15",
                            "sprawdź liczby; zaplanuj zatrudnienie asystentów")));
        });
        return wynik;
    }
}
