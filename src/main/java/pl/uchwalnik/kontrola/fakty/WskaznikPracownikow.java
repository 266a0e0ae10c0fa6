package pl.uchwalnik.kontrola.fakty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.paczka.Paczka;
import pl.uchwalnik.kontrola.paczka.RegulaPaczki;
import pl.uchwalnik.profil.Gmina;
import pl.uchwalnik.profil.Ops;
import pl.uchwalnik.profil.Profil;

/** A social worker for 2000 inhabitants or for 50 families (wskaźnik liczby pracowników socjalnych). */
public final class WskaznikPracownikow implements RegulaPaczki {
    private static final KartaReguly KARTA = new KartaReguly(
            "K901",
            "wskaźnik liczby pracowników socjalnych",
            Waga.OSTRZEZENIE,
            "art. 110 ust. 11 ustawy o pomocy społecznej",
            "Na jednego pracownika socjalnego może przypadać najwyżej 2000 mieszkańców albo 50 rodzin i osób samotnie gospodarujących objętych pracą socjalną; gorsze liczby w diagnozie wskazują na ryzyko naruszenia ustawy.",
            """
            === profil
            wersja: 1
            fikcyjny: true
            gmina: {terc: "1459012", nazwa: Brzozówka, ludnosc: {liczba: 12000, dzien: 2025-12-31}}
            ops: {nazwa: Ośrodek Pomocy Społecznej w Brzozówce, kadra: {pracownicy_socjalni: 4, rodziny_i_osoby_w_pracy_socjalnej: 320}}
            """,
            """
            === profil
            wersja: 1
            fikcyjny: true
            gmina: {terc: "1459012", nazwa: Brzozówka, ludnosc: {liczba: 8000, dzien: 2025-12-31}}
            ops: {nazwa: Ośrodek Pomocy Społecznej w Brzozówce, kadra: {pracownicy_socjalni: 4, rodziny_i_osoby_w_pracy_socjalnej: 320}}
            """);

    private static final int MIESZKANCY = 2000;
    private static final int RODZINY = 50;

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Paczka paczka) {
        List<Diagnoza> wynik = new ArrayList<>();
        Optional<Profil> profil = paczka.okolicznosci().profil();
        Optional<Ops.Kadra> kadra = profil.flatMap(p -> p.ops().zasoby().kadra());
        Optional<Integer> pracownicy = kadra.flatMap(Ops.Kadra::pracownicySocjalni);
        Optional<Integer> rodziny = kadra.flatMap(Ops.Kadra::rodzinyIOsobyWPracySocjalnej);
        Optional<Integer> ludnosc =
                profil.flatMap(p -> p.gmina().terytorium().ludnosc()).flatMap(Gmina.Ludnosc::liczba);
        if (pracownicy.isPresent() && rodziny.isPresent() && ludnosc.isPresent()) {
            int p = pracownicy.get();
            if (ludnosc.get() > MIESZKANCY * p && rodziny.get() > RODZINY * p) {
                wynik.add(KARTA.finding(
                        paczka.fact("ops.kadra.pracownicy_socjalni"),
                        "ryzyko: na pracowników socjalnych w liczbie " + p + " przypada mieszkańców " + ludnosc.get()
                                + " oraz rodzin i osób " + rodziny.get()
                                + "; żaden z dwóch wskaźników nie jest spełniony",
                        "sprawdź liczby; potrzeba co najmniej "
                                + Math.min(ceil(ludnosc.get(), MIESZKANCY), ceil(rodziny.get(), RODZINY))
                                + " pracowników socjalnych"));
            }
        }
        return wynik;
    }

    private static int ceil(int liczba, int naJednego) {
        return (liczba + naJednego - 1) / naJednego;
    }
}
