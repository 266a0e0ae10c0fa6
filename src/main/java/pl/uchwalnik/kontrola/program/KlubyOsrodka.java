package pl.uchwalnik.kontrola.program;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.paczka.Paczka;
import pl.uchwalnik.kontrola.paczka.RegulaPaczki;
import pl.uchwalnik.kontrola.paczka.Rola;

/** The same clubs stand in the statute and in the internal rules (kluby ośrodka). */
public final class KlubyOsrodka implements RegulaPaczki {
    private static final KartaReguly KARTA = new KartaReguly(
            "K822",
            "kluby i świetlice w statucie i regulaminie",
            Waga.OSTRZEZENIE,
            "art. 11 ust. 2 ustawy o finansach publicznych; ZTP § 10",
            "Gdy placówkę wymienia tylko jeden z dokumentów, nie wiadomo, czy ona istnieje.",
            """
            === statut
            UCHWAŁA NR XX/149/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie nadania statutu ośrodkowi

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. W Ośrodku działają klub samopomocy oraz klub seniora.

            === regulamin
            ZARZĄDZENIE NR 14/2026
            KIEROWNIKA OŚRODKA
            z dnia 21 grudnia 2026 r.
            w sprawie nadania regulaminu organizacyjnego

            Na podstawie § 9 statutu zarządza się, co następuje:

            § 1. W Ośrodku działa klub samopomocy.
            """,
            """
            === statut
            UCHWAŁA NR XX/149/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie nadania statutu ośrodkowi

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. W Ośrodku działają klub samopomocy oraz klub seniora.

            === regulamin
            ZARZĄDZENIE NR 14/2026
            KIEROWNIKA OŚRODKA
            z dnia 21 grudnia 2026 r.
            w sprawie nadania regulaminu organizacyjnego

            Na podstawie § 9 statutu zarządza się, co następuje:

            § 1. W Ośrodku działają klub samopomocy oraz klub seniora.
            """);

    private static final Map<String, Pattern> KLUBY = kluby();

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Paczka paczka) {
        Set<String> wStatucie = new LinkedHashSet<>();
        paczka.documents(Rola.STATUT, Rola.STATUT_ZMIANA).forEach(d -> wStatucie.addAll(clubs(d)));
        List<Diagnoza> wynik = new ArrayList<>();
        if (wStatucie.isEmpty()) {
            return wynik;
        }
        for (Paczka.Dokument r : paczka.documents(Rola.REGULAMIN)) {
            Set<String> wRegulaminie = clubs(r);
            wStatucie.stream()
                    .filter(k -> !wRegulaminie.contains(k))
                    .forEach(k -> wynik.add(KARTA.finding(
                            r.at(r.kontekst().naglowek()),
                            "ryzyko: statut wymienia „" + k + "”, a regulamin nie",
                            "wymień w obu dokumentach te same placówki")));
            wRegulaminie.stream()
                    .filter(k -> !wStatucie.contains(k))
                    .forEach(k -> wynik.add(KARTA.finding(
                            r.at(r.kontekst().naglowek()),
                            "ryzyko: regulamin wymienia „" + k + "”, a statut nie",
                            "wymień w obu dokumentach te same placówki")));
        }
        return wynik;
    }

    private static Map<String, Pattern> kluby() {
        Map<String, Pattern> m = new LinkedHashMap<>();
        for (String nazwa : List.of("samopomocy", "wolontariusza", "seniora", "integracji społecznej")) {
            m.put("klub " + nazwa, Pattern.compile("(?iu)(?<!\\p{L})klub\\p{L}{0,3} " + nazwa));
        }
        m.put("świetlica środowiskowa", Pattern.compile("(?iu)świetlic\\p{L}{0,2} środowiskow"));
        return m;
    }

    private static Set<String> clubs(Paczka.Dokument d) {
        Set<String> wynik = new LinkedHashSet<>();
        KLUBY.forEach((nazwa, wzorzec) -> {
            boolean jest = d.kontekst().fragmenty().stream()
                    .filter(f -> !f.polozenie().adres().equals("uzasadnienie"))
                    .anyMatch(f -> wzorzec.matcher(f.tekst()).find());
            if (jest) {
                wynik.add(nazwa);
            }
        });
        return wynik;
    }
}
