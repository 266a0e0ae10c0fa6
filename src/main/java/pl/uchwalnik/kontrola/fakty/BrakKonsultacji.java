package pl.uchwalnik.kontrola.fakty;

import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.paczka.Paczka;
import pl.uchwalnik.kontrola.paczka.RegulaPaczki;

/** Where a resolution on consultations exists, drafts are consulted (konsultacje). */
public final class BrakKonsultacji implements RegulaPaczki {
    private static final KartaReguly KARTA = new KartaReguly(
            "K907",
            "konsultacje projektu",
            Waga.OSTRZEZENIE,
            "art. 5 ust. 5 ustawy o działalności pożytku publicznego i o wolontariacie",
            "Gmina, która ma uchwałę o konsultacjach, konsultuje według niej projekty aktów prawa miejscowego; akt podjęty bez konsultacji bywa kwestionowany.",
            """
            === profil
            wersja: 1
            fikcyjny: true
            gmina: {terc: "1459012", nazwa: Brzozówka, konsultacje: {uchwala: {numer: I/1/2010, data: 2010-10-28}}}
            ops: {nazwa: Ośrodek Pomocy Społecznej w Brzozówce}
            """,
            """
            === profil
            wersja: 1
            fikcyjny: true
            gmina: {terc: "1459012", nazwa: Brzozówka, konsultacje: {uchwala: {numer: I/1/2010, data: 2010-10-28}, od: 2026-10-12, do: 2026-10-26}}
            ops: {nazwa: Ośrodek Pomocy Społecznej w Brzozówce}
            """);

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Paczka paczka) {
        List<Diagnoza> wynik = new ArrayList<>();
        paczka.okolicznosci()
                .profil()
                .flatMap(p -> p.gmina().planowanie().konsultacje())
                .filter(k -> k.uchwala().isPresent()
                        && (k.od().isEmpty() || k.koniec().isEmpty()))
                .ifPresent(k -> wynik.add(KARTA.finding(
                        paczka.fact("gmina.konsultacje"),
                        "ryzyko: gmina ma uchwałę o konsultacjach, a profil nie podaje, kiedy projekt skonsultowano",
                        "przeprowadź konsultacje i podaj w profilu ich pierwszy i ostatni dzień")));
        return wynik;
    }
}
