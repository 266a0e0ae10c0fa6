package pl.uchwalnik.kontrola.zgodnosc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.paczka.Paczka;
import pl.uchwalnik.kontrola.paczka.RegulaPaczki;
import pl.uchwalnik.kontrola.paczka.Wzmianki;

/** A numbered annex of another act of the pack exists (załącznik innego aktu). */
public final class ZalacznikInnegoAktu implements RegulaPaczki {
    private static final KartaReguly KARTA = new KartaReguly(
            "K812",
            "załącznik innego aktu pakietu",
            Waga.OSTRZEZENIE,
            "ZTP § 29 i § 162",
            "Odesłanie do załącznika, którego tamten akt nie ma, prowadzi donikąd.",
            """
            === pal
            UCHWAŁA NR XX/151/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie przyjęcia Programu Aktywności Lokalnej na lata 2027–2030

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. Przyjmuje się program, stanowiący załącznik do uchwały.

            Załącznik do uchwały nr XX/151/2026

            PROGRAM

            § 1. Cele.

            === strategia
            UCHWAŁA NR XX/152/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie przyjęcia strategii

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. Cele określa załącznik nr 2 do uchwały nr XX/151/2026.
            """,
            """
            === pal
            UCHWAŁA NR XX/151/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie przyjęcia Programu Aktywności Lokalnej na lata 2027–2030

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. Przyjmuje się program, stanowiący załącznik do uchwały.

            Załącznik do uchwały nr XX/151/2026

            PROGRAM

            § 1. Cele.

            === strategia
            UCHWAŁA NR XX/152/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie przyjęcia strategii

            Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:

            § 1. Cele określa załącznik do uchwały nr XX/151/2026.
            """);

    private static final Pattern ODESLANIE =
            Pattern.compile("(?iu)załącznik\\p{L}{0,4} nr (\\d+[a-z]?) do (?:uchwały|zarządzenia) nr ([^\\s,;)]*\\d)");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Paczka paczka) {
        List<Diagnoza> wynik = new ArrayList<>();
        for (Wzmianki.Wzmianka w : Wzmianki.find(paczka.dokumenty(), ODESLANIE, m -> m.group(2), m -> m.group(1))) {
            for (Paczka.Dokument cel : paczka.dokumenty()) {
                Akt akt = cel.kontekst().akt();
                boolean ten = akt.naglowek()
                        .rodzaj()
                        .toUpperCase(Locale.ROOT)
                        .endsWith(" NR " + w.klucz().toUpperCase(Locale.ROOT));
                boolean jest = akt.zalaczniki().stream()
                        .anyMatch(z -> z.czesc().numer().equals(w.wartosc()));
                if (ten && !jest && !cel.equals(w.dokument())) {
                    wynik.add(KARTA.finding(
                            w.at(),
                            "„" + w.slowa() + "”, a dokument " + cel.krotko() + " nie ma załącznika o tym numerze",
                            "popraw numer załącznika"));
                }
            }
        }
        return wynik;
    }
}
