package pl.uchwalnik.kontrola.zgodnosc;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.paczka.Paczka;
import pl.uchwalnik.kontrola.paczka.RegulaPaczki;
import pl.uchwalnik.kontrola.paczka.Rola;

/** The internal rules rest on the statute of the same pack (statut w podstawie regulaminu). */
public final class StatutWRegulaminie implements RegulaPaczki {
    private static final KartaReguly KARTA = new KartaReguly(
            "K810",
            "statut w podstawie regulaminu",
            Waga.OSTRZEZENIE,
            "ZTP § 121 i § 162 ust. 1; art. 110 ust. 1 ustawy o pomocy społecznej",
            "Kierownika do nadania regulaminu upoważnia statut tego samego ośrodka, który zmienia albo nadaje pakiet.",
            """
            === statut-zmiana
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            zmieniająca uchwałę w sprawie nadania statutu ośrodkowi

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. W uchwale nr XV/98/2019 Rady Gminy Brzozówka z dnia 28 listopada 2019 r. wprowadza się zmiany.

            === regulamin
            ZARZĄDZENIE NR 14/2026
            KIEROWNIKA OŚRODKA
            z dnia 21 grudnia 2026 r.
            w sprawie nadania regulaminu organizacyjnego

            Na podstawie § 9 statutu, stanowiącego załącznik do uchwały nr XV/89/2019 Rady Gminy Brzozówka, zarządza się, co następuje:

            § 1. Nadaje się regulamin.
            """,
            """
            === statut-zmiana
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            zmieniająca uchwałę w sprawie nadania statutu ośrodkowi

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. W uchwale nr XV/98/2019 Rady Gminy Brzozówka z dnia 28 listopada 2019 r. wprowadza się zmiany.

            === regulamin
            ZARZĄDZENIE NR 14/2026
            KIEROWNIKA OŚRODKA
            z dnia 21 grudnia 2026 r.
            w sprawie nadania regulaminu organizacyjnego

            Na podstawie § 9 statutu, stanowiącego załącznik do uchwały nr XV/98/2019 Rady Gminy Brzozówka, zarządza się, co następuje:

            § 1. Nadaje się regulamin.
            """);

    private static final Pattern WLASNY = Pattern.compile("(?iu)^uchwała nr (\\S*\\d)$");
    private static final Pattern ZMIENIANA = Pattern.compile("^W uchwale nr (\\S*\\d) ");
    private static final Pattern STATUT = Pattern.compile("statut[^;]{0,200}uchwa[łl]\\p{L}{1,3} nr ([^\\s,;]*\\d)");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Paczka paczka) {
        Set<String> statuty = new TreeSet<>();
        for (Paczka.Dokument d : paczka.documents(Rola.STATUT, Rola.STATUT_ZMIANA)) {
            Matcher wlasny = WLASNY.matcher(d.kontekst().akt().naglowek().rodzaj());
            if (d.rola() == Rola.STATUT && wlasny.find()) {
                statuty.add(wlasny.group(1));
            }
            d.kontekst()
                    .przepisy()
                    .forEach(f -> ZMIENIANA.matcher(f.tekst()).results().forEach(m -> statuty.add(m.group(1))));
        }
        List<Diagnoza> wynik = new ArrayList<>();
        for (Paczka.Dokument d : statuty.isEmpty() ? List.<Paczka.Dokument>of() : paczka.documents(Rola.REGULAMIN)) {
            Matcher m = STATUT.matcher(d.kontekst().wstep());
            if (m.find() && !statuty.contains(m.group(1))) {
                wynik.add(KARTA.finding(
                        d.at(d.kontekst().podstawaPrawna()),
                        "ryzyko: podstawą regulaminu jest statut z uchwały nr " + m.group(1)
                                + ", a pakiet dotyczy statutu z uchwały nr " + String.join(" albo ", statuty),
                        "powołaj uchwałę, która nadała statut ośrodkowi"));
            }
        }
        return wynik;
    }
}
