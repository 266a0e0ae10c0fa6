package pl.uchwalnik.kontrola.fakty;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.paczka.Paczka;
import pl.uchwalnik.kontrola.paczka.RegulaPaczki;
import pl.uchwalnik.profil.Komorka;

/** A family assistant neither decides on benefits nor does social work (łączenie pracy asystenta). */
public final class LaczenieAsystenta implements RegulaPaczki {
    private static final KartaReguly KARTA = new KartaReguly(
            "K904",
            "asystent rodziny a inne zadania",
            Waga.OSTRZEZENIE,
            "art. 17 ust. 3 i 4 ustawy o wspieraniu rodziny i systemie pieczy zastępczej",
            "Pracy asystenta rodziny nie łączy się w tej samej gminie z obowiązkami pracownika socjalnego ani z postępowaniami w sprawach świadczeń.",
            """
            === profil
            wersja: 1
            fikcyjny: true
            gmina: {terc: "1459012", nazwa: Brzozówka}
            ops: {nazwa: Ośrodek Pomocy Społecznej w Brzozówce, struktura: [{nazwa: Asystent rodziny, zadania: [wspieranie rodzin, prowadzenie postępowań w sprawach świadczeń]}]}
            """,
            """
            === profil
            wersja: 1
            fikcyjny: true
            gmina: {terc: "1459012", nazwa: Brzozówka}
            ops: {nazwa: Ośrodek Pomocy Społecznej w Brzozówce, struktura: [{nazwa: Asystent rodziny, zadania: [wspieranie rodzin]}]}
            """);

    private static final Pattern ASYSTENT = Pattern.compile("(?iu)^(?:stanowisk\\p{L}+ )?asystent\\p{L}{0,3} rodziny");
    private static final Pattern INNE =
            Pattern.compile("(?iu)postępowa\\p{L}+ w sprawach? świadcze|prac\\p{L} socjaln\\p{L}+");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Paczka paczka) {
        List<Diagnoza> wynik = new ArrayList<>();
        List<Komorka> struktura = paczka.okolicznosci()
                .profil()
                .map(p -> p.ops().zasoby().struktura())
                .orElse(List.of());
        for (int i = 0; i < struktura.size(); i++) {
            Komorka k = struktura.get(i);
            if (k.nazwa().filter(n -> ASYSTENT.matcher(n).find()).isPresent()) {
                String gdzie = "ops.struktura[" + i + "].zadania";
                k.zadania().stream()
                        .filter(z -> INNE.matcher(z).find())
                        .forEach(z -> wynik.add(KARTA.finding(
                                paczka.fact(gdzie),
                                "ryzyko: asystentowi rodziny powierzono zadanie „" + z + "”",
                                "powierz je innej komórce organizacyjnej")));
            }
        }
        return wynik;
    }
}
