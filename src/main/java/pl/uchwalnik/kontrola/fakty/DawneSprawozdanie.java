package pl.uchwalnik.kontrola.fakty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.jezyk.ZapisDaty;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.paczka.Paczka;
import pl.uchwalnik.kontrola.paczka.RegulaPaczki;
import pl.uchwalnik.profil.Ops;
import pl.uchwalnik.profil.Profil;
import pl.uchwalnik.profil.Sesja;

/** The programme rests on the report of the last year (sprawozdanie kierownika). */
public final class DawneSprawozdanie implements RegulaPaczki {
    private static final KartaReguly KARTA = new KartaReguly(
            "K906",
            "sprawozdanie, na którym opiera się program",
            Waga.OSTRZEZENIE,
            "art. 110 ust. 9 i 10 ustawy o pomocy społecznej",
            "Rada przyjmuje lokalny program, biorąc pod uwagę potrzeby z corocznego sprawozdania kierownika; program oparty na dawnym odpowiada na dawne potrzeby.",
            """
            === profil
            wersja: 1
            fikcyjny: true
            gmina: {terc: "1459012", nazwa: Brzozówka}
            ops: {nazwa: Ośrodek Pomocy Społecznej w Brzozówce, sprawozdanie: {data: 2024-03-26}}
            sesja: {data: 2026-11-26}
            """,
            """
            === profil
            wersja: 1
            fikcyjny: true
            gmina: {terc: "1459012", nazwa: Brzozówka}
            ops: {nazwa: Ośrodek Pomocy Społecznej w Brzozówce, sprawozdanie: {data: 2026-03-26}}
            sesja: {data: 2026-11-26}
            """);

    /** Reports come in spring; a session in the same season of the next year may still rest on the last one. */
    private static final int MARGINES = 3;

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Paczka paczka) {
        List<Diagnoza> wynik = new ArrayList<>();
        Optional<Profil> profil = paczka.okolicznosci().profil();
        Optional<LocalDate> sesja = profil.flatMap(Profil::sesja).flatMap(Sesja::data);
        Optional<LocalDate> sprawozdanie =
                profil.flatMap(p -> p.ops().sprawozdanie()).flatMap(Ops.Sprawozdanie::data);
        if (sesja.isPresent()
                && sprawozdanie
                        .filter(d -> d.plusYears(1).plusMonths(MARGINES).isBefore(sesja.get()))
                        .isPresent()) {
            wynik.add(KARTA.finding(
                    paczka.fact("ops.sprawozdanie.data"),
                    "ryzyko: sprawozdanie z dnia " + ZapisDaty.print(sprawozdanie.get())
                            + " jest starsze niż ostatnie coroczne sprawozdanie przed sesją",
                    "powołaj ostatnie sprawozdanie i sprawdź, czy potrzeby się nie zmieniły"));
        }
        return wynik;
    }
}
