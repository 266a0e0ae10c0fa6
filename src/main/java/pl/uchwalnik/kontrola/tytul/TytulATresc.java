package pl.uchwalnik.kontrola.tytul;

import java.util.List;
import java.util.regex.Pattern;
import pl.uchwalnik.akt.JednostkaZAdresem;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** The title says what the act does (tytuł a treść). */
public final class TytulATresc implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K304",
            "tytuł a treść aktu",
            Waga.OSTRZEZENIE,
            "ZTP § 18 i § 138a ust. 3",
            "Tytuł, który zapowiada zmianę, a akt niczego nie zmienia, albo odwrotnie, wprowadza w błąd i utrudnia odszukanie aktu.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            zmieniająca uchwałę w sprawie opłat

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Tworzy się ośrodek.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            zmieniająca uchwałę w sprawie opłat

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. W uchwale nr XV/98/2019 Rady Gminy Brzozówka z dnia 28 listopada 2019 r. w sprawie opłat uchyla się § 7.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final Pattern POLECENIE =
            Pattern.compile("(?iu)brzmienie|dodaje się|dodać|uchyla|skreśl|zastęp|zastąp|zmian|zmienia|wprowadz");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        List<JednostkaZAdresem> podstawowe = kontekst.jednostkiGlowne().stream()
                .filter(j -> j.jednostka().rodzaj().podstawowa())
                .toList();
        boolean bezTytulu = kontekst.akt().naglowek().przedmiot().isEmpty();
        if (!(kontekst.uchwala() || kontekst.zarzadzenie()) || podstawowe.isEmpty() || bezTytulu) {
            return List.of();
        }
        boolean polecenie = kontekst.przepisyGlowne().stream()
                .anyMatch(f -> POLECENIE.matcher(f.tekst()).find());
        if (kontekst.zmieniajacy() && !polecenie && kontekst.urwana().isEmpty()) {
            return List.of(KARTA.finding(
                    kontekst.naglowek(),
                    "tytuł zapowiada zmianę, a akt nie zawiera żadnego polecenia zmiany",
                    "dodaj polecenia zmiany albo popraw tytuł"));
        }
        return !kontekst.zmieniajacy() && kontekst.zmienia(podstawowe.getFirst())
                ? List.of(KARTA.finding(
                        kontekst.naglowek(),
                        "akt zaczyna się od zmiany innego aktu, a tytuł o zmianie nie mówi",
                        kontekst.zarzadzenie()
                                ? "zapisz: zmieniające zarządzenie w sprawie …"
                                : "zapisz: zmieniająca uchwałę w sprawie …"))
                : List.of();
    }
}
