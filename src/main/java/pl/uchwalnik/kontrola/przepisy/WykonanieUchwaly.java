package pl.uchwalnik.kontrola.przepisy;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** A resolution is carried out by the head of the gmina (wykonanie uchwały). */
public final class WykonanieUchwaly implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K341",
            "wykonanie uchwały",
            Waga.OSTRZEZENIE,
            "art. 30 ust. 1 ustawy o samorządzie gminnym",
            "Uchwały rady wykonuje wójt (burmistrz, prezydent miasta); powierzenie wykonania kierownikowi ośrodka narusza ten podział.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Wykonanie uchwały powierza się Kierownikowi Ośrodka Pomocy Społecznej.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Wykonanie uchwały powierza się Wójtowi Gminy Brzozówka.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        if (!kontekst.uchwala()) {
            return List.of();
        }
        return kontekst.jednostkiGlowne().stream()
                .filter(j -> WYKONANIE.matcher(j.jednostka().tekst()).find())
                .filter(j -> !ORGAN.matcher(j.jednostka().tekst()).find())
                .filter(j -> !zarzadGminy(kontekst, j.jednostka().tekst()))
                .map(j -> KARTA.finding(
                        Kontekst.polozenie(j),
                        "ryzyko: wykonanie uchwały powierzono komuś innemu niż wójt, burmistrz albo prezydent miasta",
                        "zapisz: „Wykonanie uchwały powierza się Wójtowi Gminy …”"))
                .toList();
    }

    private static final Pattern WYKONANIE = Pattern.compile("^Wykonanie (?:niniejszej )?uchwały powierza się ");
    private static final Pattern ORGAN =
            Pattern.compile("Wójtowi|Burmistrzowi|Prezydentowi|Zarządowi (?:Powiatu|Województwa|Związku)|\\[UZUPEŁNIJ");

    /** Until the elections of 2002 a board was the executive of a gmina. */
    private static final LocalDate KONIEC_ZARZADOW = LocalDate.of(2002, 10, 27);

    private static boolean zarzadGminy(Kontekst kontekst, String tekst) {
        return tekst.contains("Zarządowi")
                && kontekst.dzien().filter(d -> d.isBefore(KONIEC_ZARZADOW)).isPresent();
    }
}
