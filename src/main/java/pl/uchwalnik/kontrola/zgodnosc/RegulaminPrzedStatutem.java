package pl.uchwalnik.kontrola.zgodnosc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.jezyk.ZapisDaty;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.paczka.Paczka;
import pl.uchwalnik.kontrola.paczka.RegulaPaczki;
import pl.uchwalnik.kontrola.paczka.Rola;
import pl.uchwalnik.profil.Sesja;

/** The internal rules come after the statute they rest on is in force (regulamin przed statutem). */
public final class RegulaminPrzedStatutem implements RegulaPaczki {
    private static final KartaReguly KARTA = new KartaReguly(
            "K811",
            "regulamin przed wejściem statutu w życie",
            Waga.OSTRZEZENIE,
            "art. 4 ust. 1 ustawy o ogłaszaniu aktów normatywnych; ZTP § 127",
            "Regulamin wykonuje statut; wydany, zanim statut albo jego zmiana wejdzie w życie, opiera się na przepisie, którego jeszcze nie ma.",
            """
            === statut-zmiana
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            zmieniająca uchwałę w sprawie nadania statutu ośrodkowi

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia.

            === regulamin
            ZARZĄDZENIE NR 14/2026
            KIEROWNIKA OŚRODKA
            z dnia 30 listopada 2026 r.
            w sprawie nadania regulaminu organizacyjnego

            Na podstawie § 9 statutu zarządza się, co następuje:

            § 1. Zarządzenie wchodzi w życie z dniem podpisania.
            """,
            """
            === statut-zmiana
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            zmieniająca uchwałę w sprawie nadania statutu ośrodkowi

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia.

            === regulamin
            ZARZĄDZENIE NR 14/2026
            KIEROWNIKA OŚRODKA
            z dnia 21 grudnia 2026 r.
            w sprawie nadania regulaminu organizacyjnego

            Na podstawie § 9 statutu zarządza się, co następuje:

            § 1. Zarządzenie wchodzi w życie z dniem podpisania.
            """);

    private static final Pattern VACATIO = Pattern.compile("po upływie (\\d{1,3}) dni od dnia ogłoszenia");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Paczka paczka) {
        List<Diagnoza> wynik = new ArrayList<>();
        for (Paczka.Dokument s : paczka.documents(Rola.STATUT, Rola.STATUT_ZMIANA)) {
            Optional<LocalDate> moc = s.kontekst().dzien().map(d -> inForce(paczka, s, d));
            for (Paczka.Dokument r : paczka.documents(Rola.REGULAMIN)) {
                Optional<LocalDate> dzien = r.kontekst().dzien();
                boolean odlozony = r.kontekst().przepisy().stream()
                        .anyMatch(f -> f.tekst().contains("wchodzi w życie z dniem")
                                && !f.tekst().contains("podpisania")
                                && !f.tekst().contains("wydania"));
                if (moc.isPresent() && dzien.isPresent() && dzien.get().isBefore(moc.get()) && !odlozony) {
                    wynik.add(KARTA.finding(
                            r.at(r.kontekst().naglowek()),
                            "ryzyko: regulamin nosi datę " + ZapisDaty.print(dzien.get()) + ", a " + s.krotko()
                                    + " może wejść w życie najwcześniej " + ZapisDaty.print(moc.get()),
                            "wydaj regulamin po wejściu statutu w życie albo odłóż jego wejście w życie"));
                }
            }
        }
        return wynik;
    }

    /** The earliest day: publication when the profile knows it, else the day of the resolution; that day is not counted. */
    private static LocalDate inForce(Paczka paczka, Paczka.Dokument statut, LocalDate podjecie) {
        int dni = statut.kontekst().przepisy().stream()
                .map(f -> VACATIO.matcher(f.tekst()))
                .filter(Matcher::find)
                .map(m -> Integer.parseInt(m.group(1)) + 1)
                .findFirst()
                .orElse(0);
        return paczka.okolicznosci()
                .profil()
                .flatMap(p -> p.sesja())
                .flatMap(Sesja::dataOgloszenia)
                .filter(d -> dni > 0 && !d.isBefore(podjecie))
                .orElse(podjecie)
                .plusDays(dni);
    }
}
