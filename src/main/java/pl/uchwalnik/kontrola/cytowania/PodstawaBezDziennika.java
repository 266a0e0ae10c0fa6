package pl.uchwalnik.kontrola.cytowania;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** Acts of the legal basis bear their journal marks (oznaczenie dziennika w podstawie). */
public final class PodstawaBezDziennika implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K356",
            "ustawa bez oznaczenia dziennika",
            Waga.OSTRZEZENIE,
            "ZTP § 158 ust. 1",
            "Przy pierwszym powołaniu ustawy podaje się oznaczenie dziennika; pierwszym miejscem jest zwykle podstawa prawna.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 110 ust. 10 ustawy z dnia 12 marca 2004 r. o pomocy społecznej uchwala się, co następuje:

            § 1. Tworzy się ośrodek.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 110 ust. 10 ustawy z dnia 12 marca 2004 r. o pomocy społecznej (Dz. U. z 2026 r. poz. 639, 974 i 986) uchwala się, co następuje:

            § 1. Tworzy się ośrodek.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final Pattern USTAWA =
            Pattern.compile("ustawy z (?:dnia )?\\d{1,2}[. ][^ ]+ ?\\d{4} ?r?(?:\\.|oku)? [–-]? ?\\p{L}");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        String wstep = kontekst.wstep();
        Matcher m = USTAWA.matcher(wstep);
        int poprzednia = -1;
        List<Diagnoza> wynik = new ArrayList<>();
        while (m.find()) {
            check(kontekst, wstep, poprzednia, m.start(), wynik);
            poprzednia = m.start();
        }
        check(kontekst, wstep, poprzednia, wstep.length(), wynik);
        return wynik;
    }

    private static void check(Kontekst kontekst, String wstep, int od, int doMiejsca, List<Diagnoza> wynik) {
        if (od < 0) {
            return;
        }
        String powolanie = wstep.substring(od, doMiejsca);
        if (!powolanie.contains("Dz") && !powolanie.contains("[UZUPEŁNIJ")) {
            wynik.add(KARTA.finding(
                    kontekst.podstawaPrawna(),
                    "ustawa w podstawie prawnej nie ma oznaczenia dziennika: „"
                            + powolanie
                                    .substring(0, Math.min(60, powolanie.length()))
                                    .strip() + "…”",
                    "dodaj po tytule: (Dz. U. z … r. poz. …)"));
        }
    }
}
