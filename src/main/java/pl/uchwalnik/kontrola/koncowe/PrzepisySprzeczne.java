package pl.uchwalnik.kontrola.koncowe;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** A repeal names what it repeals (ogólna klauzula derogacyjna). */
public final class PrzepisySprzeczne implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K405",
            "uchylenie „przepisów sprzecznych”",
            Waga.BLAD,
            "ZTP § 39 i § 86",
            "Nie wiadomo, co straciło moc; uchylane akty wymienia się z numeru i daty.",
            """
            § 1. Tracą moc wszelkie przepisy sprzeczne z niniejszą uchwałą.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            § 1. Traci moc uchwała nr II/5/2015 Rady Gminy Brzozówka z dnia 26 listopada 2015 r. w sprawie opłat.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final Fraza FRAZA = Fraza.of(
                    KARTA,
                    "(?iu)trac\\p{L}+ moc[^.]{0,60}sprzeczn\\p{L}+|sprzeczne z (?:niniejsz\\p{L}+|uchwał\\p{L}+)|trac\\p{L}+ moc (?:wszelkie|wszystkie|dotychczasowe)",
                    "ryzyko: „%s” nie mówi, co traci moc",
                    "wymień uchylane akty: Traci moc uchwała nr … z dnia … w sprawie …")
            .gdy("sprzeczn", "moc wsz", "moc dotychczasowe");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        return FRAZA.find(kontekst.przepisyGlowne());
    }
}
