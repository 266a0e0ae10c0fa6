package pl.uchwalnik.kontrola.liczby;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** The head of the executive, not of the centre, empowers to decide (upoważnienie do decyzji). */
public final class UpowaznieniePrzezKierownika implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K584",
            "kto upoważnia do wydawania decyzji",
            Waga.OSTRZEZENIE,
            "art. 110 ust. 7 i 8 ustawy o pomocy społecznej",
            "Do wydawania decyzji upoważnia wójt (innych pracowników na wniosek kierownika); decyzja z upoważnienia kierownika jest wydana przez osobę nieuprawnioną.",
            """
            § 1. Kierownik upoważnia pracowników Ośrodka do wydawania decyzji administracyjnych.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            § 1. Kierownik wnioskuje do Wójta o upoważnienie pracowników Ośrodka do wydawania decyzji administracyjnych.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final Fraza FRAZA = Fraza.of(
            KARTA,
            "(?iu)(?<!wniosek )(?<!\\p{L})(?:Kierownik|Dyrektor)(?: Ośrodka)?(?: pisemnie| może)? (?:upoważnia|udziela (?:\\p{L}+ ){0,2}upoważnie[nń]\\p{L}{0,2}|upoważnić)(?:(?! przez (?:Wójt|Burmistrz|Prezydent))[^.;]){0,80} wydawania decyzji",
            "ryzyko: „%s” – upoważnia wójt",
            "zapisz: „Kierownik wnioskuje o udzielenie upoważnienia …”");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return FRAZA.find(kontekst.przepisy());
    }
}
