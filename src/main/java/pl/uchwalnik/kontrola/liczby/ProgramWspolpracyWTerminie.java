package pl.uchwalnik.kontrola.liczby;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.jezyk.ZapisDaty;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** The yearly programme of cooperation is made by 30 November of the year before (program współpracy). */
public final class ProgramWspolpracyWTerminie implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K583",
            "termin uchwalenia programu współpracy",
            Waga.OSTRZEZENIE,
            "art. 5a ust. 1 ustawy o działalności pożytku publicznego i o wolontariacie",
            "Roczny program współpracy uchwala się do dnia 30 listopada roku poprzedzającego okres jego obowiązywania.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 17 grudnia 2026 r.
            w sprawie rocznego programu współpracy z organizacjami pozarządowymi na rok 2027

            Na podstawie art. 5a ust. 1 ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie (Dz. U. z 2025 r. poz. 1338 oraz z 2026 r. poz. 1040) uchwala się, co następuje:

            § 1. Przyjmuje się program.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie rocznego programu współpracy z organizacjami pozarządowymi na rok 2027

            Na podstawie art. 5a ust. 1 ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie (Dz. U. z 2025 r. poz. 1338 oraz z 2026 r. poz. 1040) uchwala się, co następuje:

            § 1. Przyjmuje się program.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final Pattern ROK = Pattern.compile("(?iu)programu współpracy.{0,160} na rok (\\d{4})");
    private static final int OSTATNI_DZIEN = 30;

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        Matcher m = ROK.matcher(kontekst.akt().naglowek().przedmiot());
        Optional<LocalDate> dzien = kontekst.dzien();
        if (!m.find() || dzien.isEmpty()) {
            return List.of();
        }
        LocalDate ostatni = LocalDate.of(Integer.parseInt(m.group(1)) - 1, Month.NOVEMBER, OSTATNI_DZIEN);
        return dzien.get().isAfter(ostatni)
                ? List.of(KARTA.finding(
                        kontekst.naglowek(),
                        "ryzyko: program na rok " + m.group(1) + " uchwala się po dniu " + ZapisDaty.print(ostatni),
                        "podejmij uchwałę do tego dnia; w uzasadnieniu wyjaśnij opóźnienie"))
                : List.of();
    }
}
