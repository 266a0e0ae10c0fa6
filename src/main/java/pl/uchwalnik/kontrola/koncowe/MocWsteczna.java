package pl.uchwalnik.kontrola.koncowe;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** Retroactive force (moc wsteczna). */
public final class MocWsteczna implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K406",
            "moc wsteczna",
            Waga.OSTRZEZENIE,
            "art. 5 ustawy o ogłaszaniu aktów normatywnych; ZTP § 51",
            "Moc wsteczna jest dopuszczalna tylko wyjątkowo, gdy nie sprzeciwiają się temu zasady demokratycznego państwa prawnego.",
            """
            § 1. Tworzy się ośrodek.

            § 2. Uchwała wchodzi w życie z dniem podjęcia z mocą od dnia 1 stycznia 2020 r.
            """,
            """
            § 1. Tworzy się ośrodek.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final Fraza FRAZA = Fraza.of(
                    KARTA,
                    "(?iu)z mocą (?:obowiązującą |obowiązywania )?od|moc\\p{L}* wsteczn\\p{L}+",
                    "ryzyko: „%s” nadaje przepisom moc wsteczną",
                    "usuń moc wsteczną albo uzasadnij ją")
            .gdy("mocą", "wsteczn");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return FRAZA.find(kontekst.przepisyGlowne());
    }
}
