package pl.uchwalnik.kontrola.odeslania;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** References by position: above, below, the preceding ustęp (odesłanie względne). */
public final class OdeslanieWzgledne implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K210",
            "odesłanie bez numeru",
            Waga.UWAGA,
            "ZTP § 156",
            "„Powyższy ustęp” albo „punkt poprzedni” przestaje być prawdą po pierwszej zmianie; odesłanie podaje numer.",
            """
            § 1. Przepis ustępu poprzedniego stosuje się odpowiednio.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            § 1. Przepis § 2 stosuje się odpowiednio.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final Fraza FRAZA = Fraza.of(
                    KARTA,
                    "(?iu)(?<!\\p{L})(?:(?:ustęp|punk|paragraf)\\p{L}* (?:poprzedni|następn|powyższ|poniższ)\\p{L}*|(?:poprzedni|powyższ|poniższ)\\p{L}+ (?:ustęp|punk|paragraf)\\p{L}*|niniejsz\\p{L}+ (?:paragraf|ustęp|punkt)\\p{L}*)",
                    "odesłanie „%s” nie podaje numeru jednostki",
                    "podaj numer: ust. 1, pkt 2, § 3")
            .gdy("poprzedni", "następn", "powyższ", "poniższ", "niniejsz");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return FRAZA.find(kontekst.przepisy());
    }
}
