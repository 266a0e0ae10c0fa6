package pl.uchwalnik.kontrola.elementy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;
import pl.uchwalnik.kontrola.Tablica;

/** Elements that a provision requires of a document (wymagane elementy); documents and elements come from a data file. */
public final class ElementyDokumentu implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K561",
            "wymagane elementy dokumentu",
            Waga.OSTRZEZENIE,
            "art. 16b ustawy o pomocy społecznej; art. 5a ust. 4 ustawy o działalności pożytku publicznego i o wolontariacie; art. 11 ust. 2 ustawy o finansach publicznych",
            "Brak elementu, którego wymaga ustawa, bywał powodem stwierdzenia nieważności całego dokumentu.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie przyjęcia strategii rozwiązywania problemów społecznych

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Przyjmuje się strategię, stanowiącą załącznik do uchwały.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.

            Załącznik do uchwały nr XX/150/2026
            Rady Gminy Brzozówka
            z dnia 26 listopada 2026 r.

            STRATEGIA

            # Wprowadzenie

            Treść.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie przyjęcia strategii rozwiązywania problemów społecznych

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Przyjmuje się strategię, stanowiącą załącznik do uchwały.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.

            Załącznik do uchwały nr XX/150/2026
            Rady Gminy Brzozówka
            z dnia 26 listopada 2026 r.

            STRATEGIA

            # Wprowadzenie

            Diagnoza sytuacji społecznej i podmiotów ekonomii społecznej, prognoza zmian, cele strategiczne, kierunki działań, sposób realizacji, ramy finansowe, wskaźniki, wykaz usług społecznych i zadań publicznych.
            """);

    private static final List<List<String>> ELEMENTY = Tablica.read("elementy.txt");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        List<Diagnoza> wynik = new ArrayList<>();
        if (kontekst.akt().zalaczniki().isEmpty() || kontekst.zmieniajacy()) {
            return wynik;
        }
        String przedmiot = kontekst.akt().naglowek().przedmiot();
        String tresc = kontekst.calosc();
        for (List<String> wiersz : ELEMENTY) {
            if (Pattern.compile("(?iu)" + wiersz.get(0)).matcher(przedmiot).find()
                    && !Pattern.compile("(?iu)" + wiersz.get(2)).matcher(tresc).find()) {
                wynik.add(KARTA.finding(
                        kontekst.naglowek(),
                        "ryzyko: w dokumencie nie znaleziono elementu: " + wiersz.get(1) + " (" + wiersz.get(3) + ")",
                        "dodaj część o tej treści"));
            }
        }
        return wynik;
    }
}
