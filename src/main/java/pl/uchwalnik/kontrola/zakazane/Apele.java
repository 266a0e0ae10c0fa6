package pl.uchwalnik.kontrola.zakazane;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** Appeals and wishes are no provisions (apele i życzenia). */
public final class Apele implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K525",
            "apele w tekście przepisu",
            Waga.UWAGA,
            "ZTP § 11",
            "Przepis nakazuje, zakazuje albo uprawnia; zachęty i uzasadnienia należą do uzasadnienia.",
            """
            § 1. Należy dążyć do rozwoju wolontariatu.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            § 1. Ośrodek organizuje wolontariat.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final Fraza FRAZA = Fraza.of(
                    KARTA,
                    "(?iu)należy dążyć|powinn\\p{L}+ dążyć|zaleca się|wskazane jest|apeluje się|zachęca się",
                    "„%s” nie stanowi normy",
                    "zapisz obowiązek albo usuń zdanie")
            .gdy("dążyć", "zaleca się", "wskazane jest", "apeluje się", "zachęca się");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return FRAZA.find(kontekst.normy());
    }
}
