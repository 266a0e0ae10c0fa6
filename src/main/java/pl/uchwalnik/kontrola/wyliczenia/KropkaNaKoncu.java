package pl.uchwalnik.kontrola.wyliczenia;

import java.util.List;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** A § and an ustęp are sentences and end with a full stop (kropka na końcu). */
public final class KropkaNaKoncu implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K124",
            "brak kropki na końcu przepisu",
            Waga.OSTRZEZENIE,
            "ZTP § 55",
            "Paragraf i ustęp są zdaniami; bez kropki nie wiadomo, czy treść się nie urwała.",
            """
            § 1. Tworzy się ośrodek

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            § 1. Tworzy się ośrodek.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final Pattern KONIEC = Pattern.compile("[.:!?\\])](?:”)?[⁰¹²³⁴-⁹]*⁾?$|…$|^$");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return kontekst.jednostki().stream()
                .filter(j -> !j.jednostka().rodzaj().wyliczeniowa()
                        && j.jednostka().skladniki().isEmpty()
                        && !KONIEC.matcher(j.jednostka().tekst().strip()).find())
                .map(j ->
                        KARTA.finding(Kontekst.polozenie(j), "przepis nie kończy się kropką", "zakończ zdanie kropką"))
                .toList();
    }
}
