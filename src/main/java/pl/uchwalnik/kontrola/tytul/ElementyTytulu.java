package pl.uchwalnik.kontrola.tytul;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import pl.uchwalnik.akt.NaglowekAktu;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** The title block: kind and organ in capitals, day, subject without a full stop (elementy tytułu). */
public final class ElementyTytulu implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K301",
            "elementy tytułu",
            Waga.OSTRZEZENIE,
            "ZTP § 17, § 18, § 120 i § 138a ust. 1–2",
            "Tytuł bez rodzaju aktu, organu, daty albo przedmiotu nie pozwala aktu powołać.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26.11.2026 roku
            w sprawie utworzenia ośrodka.

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Tworzy się ośrodek.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
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

    private static final Pattern DATA = Pattern.compile("z dnia (?:[1-9]|[12]\\d|3[01]) \\p{Ll}+ \\d{4} r\\.");
    private static final String BLANK = "[UZUPEŁNIJ";

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        List<Diagnoza> wynik = new ArrayList<>();
        NaglowekAktu n = kontekst.akt().naglowek();
        if (!kontekst.maNaglowek() || !(kontekst.uchwala() || kontekst.zarzadzenie())) {
            return wynik;
        }
        if (n.organ().isEmpty() && n.data().isEmpty() && n.przedmiot().isEmpty()) {
            return List.of(KARTA.finding(
                            kontekst.naglowek(),
                            "z tytułu odczytano tylko „" + n.rodzaj() + "”",
                            "zapisz w kolejnych wierszach: rodzaj aktu, organ, datę i przedmiot")
                    .withWaga(Waga.UWAGA));
        }
        checkWersaliki(kontekst, "rodzaj aktu", n.rodzaj(), wynik);
        checkWersaliki(kontekst, "nazwa organu", n.organ(), wynik);
        if (!n.data().contains(BLANK) && !DATA.matcher(n.data()).matches()) {
            wynik.add(KARTA.finding(
                    kontekst.naglowek(),
                    n.data().isEmpty() ? "w tytule nie ma daty" : "data w tytule ma postać „" + n.data() + "”",
                    "zapisz na wzór: z dnia 26 listopada 2026 r. (dzień cyframi bez zera, miesiąc słownie, „r.”)"));
        }
        if (n.przedmiot().isEmpty()) {
            wynik.add(KARTA.finding(kontekst.naglowek(), "w tytule nie ma przedmiotu aktu", "zapisz: w sprawie …"));
        } else if (n.przedmiot().endsWith(".")) {
            wynik.add(KARTA.finding(kontekst.naglowek(), "tytuł kończy się kropką", "usuń kropkę"));
        }
        return wynik;
    }

    private static void checkWersaliki(Kontekst kontekst, String co, String tekst, List<Diagnoza> wynik) {
        String bezPola = tekst.replaceAll("\\[UZUPEŁNIJ[^]]*]", "");
        if (tekst.isEmpty()) {
            wynik.add(KARTA.finding(kontekst.naglowek(), "w tytule brakuje elementu: " + co));
        } else if (!bezPola.equals(bezPola.toUpperCase(Locale.ROOT))) {
            wynik.add(KARTA.finding(
                            kontekst.naglowek(),
                            co + " w tytule nie stoi wielkimi literami",
                            "zapisz: " + tekst.toUpperCase(Locale.ROOT))
                    .withWaga(Waga.UWAGA));
        }
    }
}
