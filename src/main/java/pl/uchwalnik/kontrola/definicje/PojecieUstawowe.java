package pl.uchwalnik.kontrola.definicje;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;
import pl.uchwalnik.kontrola.Tablica;

/** A local act does not define terms of statutes (definicja pojęcia ustawowego); terms come from a data file. */
public final class PojecieUstawowe implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K507",
            "definicja pojęcia ustawowego",
            Waga.BLAD,
            "ZTP § 149; art. 94 Konstytucji RP",
            "Akt gminy nie może bez upoważnienia nadać własnego znaczenia pojęciu, które określa ustawa; taka definicja ją zmienia.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Ilekroć w uchwale jest mowa o pracy socjalnej, należy przez to rozumieć odwiedziny pracownika u mieszkańca.

            § 2. Ośrodek prowadzi pracę socjalną.

            § 3. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Ilekroć w uchwale jest mowa o pracy socjalnej, należy przez to rozumieć pracę socjalną w rozumieniu art. 6 pkt 12 ustawy o pomocy społecznej.

            § 2. Ośrodek prowadzi pracę socjalną.

            § 3. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final List<List<String>> POJECIA = Tablica.read("pojecia.txt");

    /** A definition that refers to the statute changes nothing. */
    private static final Pattern ODESLANIE = Pattern.compile(
            "(?iu)w rozumieniu|o któr\\p{L}+ mowa w (?:art|ustaw)|określon\\p{L}+ w (?:art|ustaw)|ustaw\\p{L}+ z dnia");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        List<Diagnoza> wynik = new ArrayList<>();
        for (Definicje.Definicja d : Definicje.of(kontekst)) {
            for (List<String> pojecie : POJECIA) {
                if (Pattern.compile("(?iu)^" + pojecie.get(0) + "$")
                                .matcher(d.okreslenie())
                                .find()
                        && !ODESLANIE.matcher(d.znaczenie()).find()) {
                    wynik.add(KARTA.finding(
                            Kontekst.polozenie(d.jednostka()),
                            "ryzyko: „" + d.okreslenie() + "” definiuje " + pojecie.get(1),
                            "usuń definicję albo odeślij do " + pojecie.get(1)));
                }
            }
        }
        return wynik;
    }
}
