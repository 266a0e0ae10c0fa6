package pl.uchwalnik.kontrola.podstawa;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;
import pl.uchwalnik.kontrola.Tablica;

/** The basis that this kind of act rests on (podstawa właściwa dla rodzaju aktu); kinds come from a data file. */
public final class PodstawaWlasciwa implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K326",
            "podstawa właściwa dla rodzaju aktu",
            Waga.UWAGA,
            "ZTP § 121 i § 138–139",
            "Sama klauzula „w innych sprawach” (art. 18 ust. 2 pkt 15) bywa uznawana za niewystarczającą, gdy istnieje przepis szczególny.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie przyjęcia programu aktywności lokalnej

            Na podstawie art. 18 ust. 2 pkt 15 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym (Dz. U. z 2026 r. poz. 662, 912 i 1273) uchwala się, co następuje:

            § 1. Przyjmuje się program.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie przyjęcia programu aktywności lokalnej

            Na podstawie art. 18 ust. 2 pkt 15 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym (Dz. U. z 2026 r. poz. 662, 912 i 1273) oraz art. 110 ust. 10 ustawy z dnia 12 marca 2004 r. o pomocy społecznej (Dz. U. z 2026 r. poz. 639, 974 i 986) uchwala się, co następuje:

            § 1. Przyjmuje się program.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final List<List<String>> PODSTAWY = Tablica.read("podstawy.txt");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        List<Diagnoza> wynik = new ArrayList<>();
        String wstep = plain(kontekst.wstep());
        if (!wstep.contains("o samorządzie gminnym")) {
            return wynik;
        }
        for (List<String> wiersz : PODSTAWY) {
            boolean dotyczy = Pattern.compile("(?iu)" + wiersz.get(0))
                    .matcher(kontekst.akt().naglowek().przedmiot())
                    .find();
            if (dotyczy && !Pattern.compile(wiersz.get(1)).matcher(wstep).find()) {
                wynik.add(KARTA.finding(
                        kontekst.podstawaPrawna(),
                        "w podstawie prawnej nie ma przepisu: " + wiersz.get(2),
                        "dodaj " + wiersz.get(2)));
            }
        }
        return wynik;
    }

    /** Another rule speaks of spelling: here {@code pkt. 2} and {@code art.18} count. */
    private static String plain(String wstep) {
        return wstep.replaceAll("pkt\\. ?", "pkt ").replaceAll("(ust|art)\\. ?", "$1. ");
    }
}
