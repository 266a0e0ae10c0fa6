package pl.uchwalnik.kontrola.fakty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.paczka.Paczka;
import pl.uchwalnik.kontrola.paczka.RegulaPaczki;
import pl.uchwalnik.kontrola.paczka.Rola;
import pl.uchwalnik.profil.Cele;
import pl.uchwalnik.profil.Ops;
import pl.uchwalnik.profil.Profil;
import pl.uchwalnik.profil.Sesja;

/** The strategy in force has not run out on the day of the session (okres strategii). */
public final class KoniecStrategii implements RegulaPaczki {
    private static final KartaReguly KARTA = new KartaReguly(
            "K905",
            "okres strategii w mocy",
            Waga.OSTRZEZENIE,
            "art. 16b i art. 17 ust. 1 pkt 1 ustawy o pomocy społecznej",
            "Program i rozdział opierają się na strategii; po upływie jej okresu nie mają na czym się oprzeć.",
            """
            === profil
            wersja: 1
            fikcyjny: true
            gmina: {terc: "1459012", nazwa: Brzozówka}
            ops: {nazwa: Ośrodek Pomocy Społecznej w Brzozówce, strategia: {numer: I/1/2020, data: 2020-01-30, lata: {od: 2020, do: 2025}}}
            sesja: {data: 2026-11-26}
            """,
            """
            === profil
            wersja: 1
            fikcyjny: true
            gmina: {terc: "1459012", nazwa: Brzozówka}
            ops: {nazwa: Ośrodek Pomocy Społecznej w Brzozówce, strategia: {numer: I/1/2020, data: 2020-01-30, lata: {od: 2020, do: 2027}}}
            sesja: {data: 2026-11-26}
            """);

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Paczka paczka) {
        List<Diagnoza> wynik = new ArrayList<>();
        Optional<Profil> profil = paczka.okolicznosci().profil();
        Optional<LocalDate> sesja = profil.flatMap(Profil::sesja).flatMap(Sesja::data);
        Optional<Integer> koniec = profil.flatMap(p -> p.ops().akty().strategia())
                .flatMap(Ops.Strategia::lata)
                .flatMap(Cele.Lata::koniec);
        boolean nowa = !paczka.documents(Rola.STRATEGIA).isEmpty();
        if (!nowa
                && sesja.isPresent()
                && koniec.isPresent()
                && koniec.get() < sesja.get().getYear()) {
            wynik.add(KARTA.finding(
                    paczka.fact("ops.strategia.lata.do"),
                    "ryzyko: strategia obejmuje lata do " + koniec.get() + ", a sesja odbywa się w roku "
                            + sesja.get().getYear(),
                    "przyjmij nową strategię albo popraw jej lata w profilu"));
        }
        return wynik;
    }
}
