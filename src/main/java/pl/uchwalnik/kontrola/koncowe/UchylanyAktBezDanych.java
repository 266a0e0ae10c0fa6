package pl.uchwalnik.kontrola.koncowe;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fragment;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** A repeal names the act by number, day and subject (dane uchylanego aktu). */
public final class UchylanyAktBezDanych implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K412",
            "dane uchylanego aktu",
            Waga.OSTRZEZENIE,
            "ZTP § 40 i § 162",
            "Akt, który traci moc, wskazuje się numerem, organem, datą i przedmiotem; bez nich nie wiadomo, co uchylono.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Traci moc uchwała nr II/5/2015.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Traci moc uchwała nr II/5/2015 Rady Gminy Brzozówka z dnia 26 listopada 2015 r. w sprawie opłat.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final Pattern UTRATA =
            Pattern.compile("(?iu)(?<!\\p{L})trac[ią] moc (?:uchwał|zarządzeni)\\p{L}+ nr ?[\\p{L}\\d]");
    private static final List<String> SLADY = List.of(" moc ");
    private static final Pattern DATA = Pattern.compile("z (?:dnia|dn\\.) ?\\d");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        List<Diagnoza> wynik = new ArrayList<>();
        for (Fragment f : kontekst.przepisyGlowne()) {
            if (f.mentions(SLADY) && UTRATA.matcher(f.tekst()).find()) {
                boolean data = DATA.matcher(f.tekst()).find();
                if (!data || !f.male().contains("w sprawie")) {
                    wynik.add(KARTA.finding(
                            f.polozenie(),
                            "uchylany akt wskazano bez " + (data ? "przedmiotu" : "daty"),
                            "zapisz: Traci moc uchwała nr … Rady … z dnia … w sprawie …"));
                }
            }
        }
        return wynik;
    }
}
