package pl.uchwalnik.kontrola.fakty;

import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.paczka.Paczka;
import pl.uchwalnik.kontrola.paczka.RegulaPaczki;

/** At least three social workers (najmniejsza liczba pracowników socjalnych). */
public final class NajmniejPracownikow implements RegulaPaczki {
    private static final KartaReguly KARTA = new KartaReguly(
            "K902",
            "najmniejsza liczba pracowników socjalnych",
            Waga.OSTRZEZENIE,
            "art. 110 ust. 12 ustawy o pomocy społecznej",
            "Ośrodek zatrudnia w pełnym wymiarze nie mniej niż trzech pracowników socjalnych; mniejsza liczba w diagnozie wskazuje na ryzyko naruszenia ustawy.",
            """
            === profil
            wersja: 1
            fikcyjny: true
            gmina: {terc: "1459012", nazwa: Brzozówka}
            ops: {nazwa: Ośrodek Pomocy Społecznej w Brzozówce, kadra: {pracownicy_socjalni: 2}}
            """,
            """
            === profil
            wersja: 1
            fikcyjny: true
            gmina: {terc: "1459012", nazwa: Brzozówka}
            ops: {nazwa: Ośrodek Pomocy Społecznej w Brzozówce, kadra: {pracownicy_socjalni: 3}}
            """);

    private static final int NAJMNIEJ = 3;

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Paczka paczka) {
        List<Diagnoza> wynik = new ArrayList<>();
        paczka.okolicznosci().profil().flatMap(p -> p.ops().zasoby().kadra()).ifPresent(k -> {
            k.pracownicySocjalni()
                    .filter(n -> n < NAJMNIEJ)
                    .ifPresent(n -> wynik.add(KARTA.finding(
                            paczka.fact("ops.kadra.pracownicy_socjalni"),
                            "ryzyko: pracowników socjalnych jest " + n + ", a ustawa wymaga co najmniej trzech",
                            "sprawdź liczbę; uzasadnij plan zatrudnienia")));
        });
        return wynik;
    }
}
