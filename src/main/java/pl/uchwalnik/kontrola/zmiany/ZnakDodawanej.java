package pl.uchwalnik.kontrola.zmiany;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fragment;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** A unit inserted after another bears its number with a letter (oznaczenie dodawanej jednostki). */
public final class ZnakDodawanej implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K378",
            "oznaczenie dodawanej jednostki",
            Waga.BLAD,
            "ZTP § 89 ust. 1",
            "Jednostka wstawiana między istniejące dostaje numer poprzedniej z literą; kolejny numer jest już zajęty.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            zmieniająca uchwałę w sprawie opłat

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. W uchwale nr XV/98/2019 Rady Gminy Brzozówka z dnia 28 listopada 2019 r. w sprawie opłat po § 5 dodaje się § 6 w brzmieniu:
            „§ 6. Ośrodek prowadzi poradnictwo.”.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            zmieniająca uchwałę w sprawie opłat

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. W uchwale nr XV/98/2019 Rady Gminy Brzozówka z dnia 28 listopada 2019 r. w sprawie opłat po § 5 dodaje się § 5a w brzmieniu:
            „§ 5a. Ośrodek prowadzi poradnictwo.”.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final Pattern DODANIE = Pattern.compile(
            "po (§|ust\\.|pkt) (\\d{1,3})[a-z]{0,3} dodaje się \\1 (\\d{1,3})([a-z]{0,3})(?![\\p{L}\\d])");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        List<Diagnoza> wynik = new ArrayList<>();
        for (Fragment f : kontekst.przepisyGlowne()) {
            Matcher m = DODANIE.matcher(f.tekst());
            while (m.find()) {
                if (!m.group(2).equals(m.group(3)) || m.group(4).isEmpty()) {
                    Diagnoza d = KARTA.finding(
                            f.polozenie(),
                            "ryzyko: w poleceniu „" + m.group() + "” dodawana jednostka ma numer bez litery",
                            "zapisz: po " + m.group(1) + " " + m.group(2) + " dodaje się " + m.group(1) + " "
                                    + m.group(2) + "a (na końcu wyliczenia bez „po …”)");
                    // the last ustęp or punkt may be followed by the next number, only the words are needless
                    wynik.add(m.group(1).equals("§") ? d : d.withWaga(Waga.UWAGA));
                }
            }
        }
        return wynik;
    }
}
