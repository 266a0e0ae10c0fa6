package pl.uchwalnik.kontrola.program;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.paczka.Paczka;
import pl.uchwalnik.kontrola.paczka.RegulaPaczki;
import pl.uchwalnik.kontrola.paczka.Rola;
import pl.uchwalnik.kontrola.paczka.Wzmianki;

/** The programme and the chapter of the strategy have one main goal (cel główny). */
public final class CelGlowny implements RegulaPaczki {
    private static final KartaReguly KARTA = new KartaReguly(
            "K825",
            "cel główny programu i strategii",
            Waga.OSTRZEZENIE,
            "art. 16b ust. 2 pkt 3 i art. 110 ust. 10 ustawy o pomocy społecznej",
            "Program wykonuje strategię; inny cel w rozdziale strategii i w programie to dwa programy.",
            """
            === pal
            UCHWAŁA NR XX/151/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie przyjęcia Programu Aktywności Lokalnej na lata 2027–2030

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. Przyjmuje się program.

            Załącznik do uchwały nr XX/151/2026

            PROGRAM

            # 1. Cele

            Cel główny: mieszkańcy współdziałają.

            === strategia-rozdzial-osl
            # Organizowanie społeczności lokalnej

            Cel: mieszkańcy są bezpieczni.
            """,
            """
            === pal
            UCHWAŁA NR XX/151/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie przyjęcia Programu Aktywności Lokalnej na lata 2027–2030

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. Przyjmuje się program.

            Załącznik do uchwały nr XX/151/2026

            PROGRAM

            # 1. Cele

            Cel główny: mieszkańcy współdziałają.

            === strategia-rozdzial-osl
            # Organizowanie społeczności lokalnej

            Cel: mieszkańcy współdziałają.
            """);

    private static final Pattern CEL = Pattern.compile("^Cel(?: główny)?: (.{3,400})$");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Paczka paczka) {
        return Wzmianki.conflicts(Wzmianki.find(
                        paczka.documents(Rola.PAL, Rola.ROZDZIAL_OSL),
                        CEL,
                        m -> "",
                        m -> m.group(1).toLowerCase(Locale.ROOT)))
                .stream()
                .map(n -> KARTA.finding(n.inna().at(), "ryzyko: " + n.opis(), "podaj w obu dokumentach ten sam cel"))
                .toList();
    }
}
