package pl.uchwalnik.wczytanie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** PDF files of others, read by geometry: a journal's print, two columns, footnotes. */
class PdfTest {
    private static final String ID = "Id: 7A3C91D2-04BE-4F6A-9C1D-5E2B8A7F0C33. Podpisany";

    @Test
    void aPrintOfAJournalGivesTheActAlone() throws IOException {
        try (Druk d = new Druk()) {
            d.strona()
                    .tekst(180, 60, 20, "DZIENNIK URZĘDOWY")
                    .tekst(140, 86, 20, "WOJEWÓDZTWA FIKCYJNEGO")
                    .tekst(210, 120, 11, "Lipki, dnia 3 grudnia 2026 r.")
                    .tekst(260, 140, 11, "Poz. 1234")
                    .tekst(380, 30, 7, "Elektronicznie podpisany przez:")
                    .tekst(380, 38, 7, "Jan Fikcyjny; Fikcyjny Urząd")
                    .tekst(380, 46, 7, "Data: 2026-12-03 10:11:12")
                    .tekst(200, 190, 11, "UCHWAŁA NR XX/150/2026")
                    .tekst(210, 206, 11, "RADY GMINY BRZOZÓWKA")
                    .tekst(210, 222, 11, "z dnia 26 listopada 2026 r.")
                    .tekst(170, 246, 11, "w sprawie nadania statutu ośrodkowi")
                    .kolumna(
                            70,
                            280,
                            455,
                            11,
                            "Na podstawie art. 18 ust. 2 pkt 15 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym",
                            "uchwala się, co następuje:¶")
                    .kolumna(
                            70,
                            320,
                            455,
                            11,
                            "§ 1. Ośrodkiem kieruje kierownik, o którym mowa w art. 110 ust. 7 ustawy z dnia 12 mar-",
                            "ca 2004 r. o pomocy społecznej, zatrudniany przez wójta na zasadach określonych w ust.",
                            "2 i 3, a w jego nieobecności zastępca.¶",
                            "§ 2. Ośrodek prowadzi:¶",
                            "1) pracę socjalną z rodzinami, osobami starszymi i osobami z niepełnosprawnością w gminie,",
                            "2) poradnictwo, o którym mowa w art. 4¶")
                    .tekst(70 + d.width("2) poradnictwo, o którym mowa w art. 4", 11), 320 + 5 * 13.75f - 4, 7, "1")
                    .tekst(
                            70 + d.width("2) poradnictwo, o którym mowa w art. 4", 11) + 7,
                            320 + 5 * 13.75f,
                            11,
                            "ustawy.")
                    .tekst(70, 810, 8, ID)
                    .tekst(490, 810, 8, "Strona 1")
                    .strona()
                    .tekst(70, 40, 9, "Dziennik Urzędowy Województwa Fikcyjnego")
                    .tekst(290, 40, 9, "– 2 –")
                    .tekst(480, 40, 9, "Poz. 1234")
                    .kolumna(70, 70, 455, 11, "§ 3. Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia.¶")
                    .tekst(330, 110, 11, "Przewodniczący Rady Gminy")
                    .tekst(360, 126, 11, "Anna Fikcyjna")
                    .tekst(70, 810, 8, ID)
                    .tekst(490, 810, 8, "Strona 2");

            assertThat(tekst(d)).isEqualTo("""
                    UCHWAŁA NR XX/150/2026
                    RADY GMINY BRZOZÓWKA
                    z dnia 26 listopada 2026 r.
                    w sprawie nadania statutu ośrodkowi

                    Na podstawie art. 18 ust. 2 pkt 15 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym uchwala się, co następuje:

                    § 1. Ośrodkiem kieruje kierownik, o którym mowa w art. 110 ust. 7 ustawy z dnia 12 marca 2004 r. o pomocy społecznej, zatrudniany przez wójta na zasadach określonych w ust. 2 i 3, a w jego nieobecności zastępca.

                    § 2. Ośrodek prowadzi:
                    1) pracę socjalną z rodzinami, osobami starszymi i osobami z niepełnosprawnością w gminie,
                    2) poradnictwo, o którym mowa w art. 4¹ ustawy.

                    § 3. Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia.

                    Przewodniczący Rady Gminy
                    Anna Fikcyjna""");
        }
    }

    @Test
    void columnsAreReadOneAfterAnother() throws IOException {
        try (Druk d = new Druk()) {
            d.strona()
                    .tekst(200, 60, 12, "STATUT")
                    .tekst(150, 76, 12, "Ośrodka Pomocy w Lipkach")
                    .kolumna(
                            60,
                            110,
                            220,
                            10,
                            "§ 1. Ośrodek działa na obszarze całej gmi-",
                            "ny i podlega radzie, a bieżący nadzór nad",
                            "nim sprawuje wójt.¶",
                            "§ 2. Do zadań ośrodka należy:¶",
                            "1) praca socjalna z rodzinami i osobami,",
                            "które tego potrzebują;¶",
                            "2) poradnictwo i pomoc w załatwianiu",
                            "spraw urzędowych;¶",
                            "3) prowadzenie klubów.¶")
                    .kolumna(
                            315,
                            110,
                            220,
                            10,
                            "§ 3. 1. Ośrodkiem kieruje kierownik.¶",
                            "2. Kierownika zatrudnia wójt na podstawie",
                            "umowy o pracę zawartej na czas nieokre-",
                            "ślony.¶",
                            "§ 4. Ośrodek prowadzi gospodarkę finan-",
                            "sową na zasadach określonych dla jedno-",
                            "stek budżetowych gminy.¶",
                            "§ 5. Statut wchodzi w życie z dniem na-",
                            "stępnym po ogłoszeniu.¶");

            assertThat(tekst(d)).isEqualTo("""
                    STATUT
                    Ośrodka Pomocy w Lipkach

                    § 1. Ośrodek działa na obszarze całej gminy i podlega radzie, a bieżący nadzór nad nim sprawuje wójt.

                    § 2. Do zadań ośrodka należy:
                    1) praca socjalna z rodzinami i osobami, które tego potrzebują;
                    2) poradnictwo i pomoc w załatwianiu spraw urzędowych;
                    3) prowadzenie klubów.

                    § 3. 1. Ośrodkiem kieruje kierownik.
                    2. Kierownika zatrudnia wójt na podstawie umowy o pracę zawartej na czas nieokreślony.

                    § 4. Ośrodek prowadzi gospodarkę finansową na zasadach określonych dla jednostek budżetowych gminy.

                    § 5. Statut wchodzi w życie z dniem następnym po ogłoszeniu.""");
        }
    }

    @Test
    void notesAtTheFootBelongToTheirMarks() throws IOException {
        try (Druk d = new Druk()) {
            String pierwszy = "§ 1. Ośrodek działa na podstawie ustawy";
            d.strona()
                    .tekst(70, 100, 11, pierwszy)
                    .tekst(70 + d.width(pierwszy, 11), 96, 7, "1")
                    .tekst(70 + d.width(pierwszy, 11) + 4, 100, 11, ".")
                    .tekst(70, 120, 11, "§ 2. Inne zadania:")
                    .tekst(84, 136, 11, "–praca socjalna,")
                    .tekst(84, 150, 11, "–pomoc.")
                    .tekst(70, 760, 7, "1")
                    .tekst(76, 764, 9, "Zmiany ustawy ogłoszono w dzienniku, w którym ogłoszono i inne zmia-")
                    .tekst(70, 775, 9, "ny tej ustawy.");

            assertThat(tekst(d)).isEqualTo("""
                    § 1. Ośrodek działa na podstawie ustawy¹⁾.

                    § 2. Inne zadania:
                    – praca socjalna,
                    – pomoc.

                    ¹⁾ Zmiany ustawy ogłoszono w dzienniku, w którym ogłoszono i inne zmiany tej ustawy.""");
        }
    }

    private static String tekst(Druk d) {
        return new Wczytanie(false)
                .read("a.pdf", d.bajty())
                .wartosc()
                .orElseThrow()
                .tekst()
                .strip();
    }
}
