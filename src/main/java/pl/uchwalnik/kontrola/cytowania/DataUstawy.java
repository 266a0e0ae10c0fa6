package pl.uchwalnik.kontrola.cytowania;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.jezyk.ZapisDaty;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;
import pl.uchwalnik.prawo.AktPrawny;

/** The day of a cited act is the day of that act (data powołanej ustawy). */
public final class DataUstawy implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K359",
            "data powołanej ustawy",
            Waga.BLAD,
            "ZTP § 158 ust. 1",
            "Ustawę wskazują łącznie data i tytuł; z inną datą powołanie wskazuje akt, którego nie ma.",
            """
            § 1. Zadania wykonuje się zgodnie z ustawą z dnia 12 marca 2005 r. o pomocy społecznej (Dz. U. z 2026 r. poz. 639, 974 i 986).

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            § 1. Zadania wykonuje się zgodnie z ustawą z dnia 12 marca 2004 r. o pomocy społecznej (Dz. U. z 2026 r. poz. 639, 974 i 986).

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        List<Diagnoza> wynik = new ArrayList<>();
        for (Powolania.Miejsce p : Powolania.find(kontekst)) {
            List<AktPrawny> tytul = Powolania.titled(p);
            if (tytul.stream().anyMatch(a -> slip(a.wydanie().data(), p.data()))
                    && tytul.stream().noneMatch(a -> a.wydanie().data().equals(p.data()))) {
                wynik.add(KARTA.finding(
                        p.polozenie(),
                        "ustawa " + tytul.getFirst().tytul() + " nie ma daty " + ZapisDaty.print(p.data()),
                        "zapisz: z dnia "
                                + ZapisDaty.print(tytul.getFirst().wydanie().data())));
            }
        }
        return wynik;
    }

    /** One part of the day differs: a slip. More: an earlier act of the same title, of which there are many. */
    private static boolean slip(LocalDate wlasciwa, LocalDate podana) {
        int rozne = (wlasciwa.getYear() == podana.getYear() ? 0 : 1)
                + (wlasciwa.getMonth() == podana.getMonth() ? 0 : 1)
                + (wlasciwa.getDayOfMonth() == podana.getDayOfMonth() ? 0 : 1);
        return rozne == 1;
    }
}
