package pl.uchwalnik.kontrola.wyliczenia;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** A colon announces items that follow (zapowiedź bez wyliczenia). */
public final class DwukropekBezWyliczenia implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K123",
            "dwukropek bez wyliczenia",
            Waga.OSTRZEZENIE,
            "ZTP § 56 ust. 1",
            "Po dwukropku nic nie ma: zginęło wyliczenie albo dalsza treść.",
            """
            § 1. Ośrodek prowadzi:

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            § 1. Ośrodek prowadzi:
            1) kluby;
            2) świetlice.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return kontekst.jednostki().stream()
                .filter(j -> j.jednostka().skladniki().isEmpty()
                        && j.jednostka().czescWspolna().isEmpty()
                        && Znaki.last(j.jednostka().tekst()).equals(":"))
                .map(j -> KARTA.finding(
                        Kontekst.polozenie(j),
                        "jednostka kończy się dwukropkiem, a nic po niej nie następuje",
                        "uzupełnij wyliczenie albo zakończ zdanie kropką"))
                .toList();
    }
}
