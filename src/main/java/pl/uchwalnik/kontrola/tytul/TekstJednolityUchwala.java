package pl.uchwalnik.kontrola.tytul;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** A consolidated text is announced, not adopted (tekst jednolity w uchwale). */
public final class TekstJednolityUchwala implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K305",
            "tekst jednolity w uchwale",
            Waga.BLAD,
            "art. 16 ust. 3 ustawy o ogłaszaniu aktów normatywnych; ZTP § 101",
            "Tekst jednolity ogłasza się obwieszczeniem; uchwała w jego sprawie nie ma podstawy i bywa kwestionowana.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie przyjęcia tekstu jednolitego statutu

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Ogłasza się tekst.

            § 2. Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia w Dzienniku Urzędowym Województwa Mazowieckiego.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie utworzenia ośrodka

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Tworzy się ośrodek.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final Fraza FRAZA = Fraza.of(
            KARTA,
            "(?iu)w sprawie (?:\\p{L}+ )?(?:tekstu jednolitego|jednolitego tekstu)",
            "ryzyko: uchwała „%s”",
            "ogłoś tekst jednolity obwieszczeniem rady: „w sprawie ogłoszenia jednolitego tekstu uchwały …”");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return FRAZA.find(kontekst.uchwala() ? kontekst.tytul() : List.of());
    }
}
