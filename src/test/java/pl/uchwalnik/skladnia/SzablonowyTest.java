package pl.uchwalnik.skladnia;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.uchwalnik.akt.Adres;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.diagnostyka.Zrodlo;

/** Text made by templates: numbers heal, labels resolve, data stays data. */
class SzablonowyTest {

    private static Wynik<Akt> parse(String tekst) {
        return AktParser.szablonowy().parse(new Zrodlo("statut.ftl", tekst));
    }

    private static String healed(String tekst) {
        Wynik<Akt> w = parse(tekst);
        assertThat(w.diagnozy()).isEmpty();
        return new AktPrinter().print(w.wartosc().orElseThrow());
    }

    @Test
    void numbersHealAndReferencesFollow() {
        assertThat(healed("""
                Rozdział 1
                Zadania
                § 6. Do zadań należy: {#zadania}
                1) praca socjalna;
                5) organizowanie społeczności lokalnej {#osl}, w tym:
                a) diagnozowanie,
                c) animowanie {#anim};
                1) poradnictwo, o którym mowa w {@osl}.
                § 1. 1. Zadanie, o którym mowa w {@osl}, wykonuje organizator. {#organizator}
                1. Zadania z {@zadania} i {@anim} wspiera osoba z {@organizator}.
                Rozdział 9
                Inne
                § 1. {#ost} Przepis {@ost} i rozdział {@r}.
                Rozdział 9 {#r}
                Końcowe
                """)).isEqualTo("""
                Rozdział 1
                Zadania

                § 1. Do zadań należy:
                1) praca socjalna;
                2) organizowanie społeczności lokalnej, w tym:
                a) diagnozowanie,
                b) animowanie;
                3) poradnictwo, o którym mowa w pkt 2.

                § 2. 1. Zadanie, o którym mowa w § 1 pkt 2, wykonuje organizator.
                2. Zadania z § 1 i § 1 pkt 2 lit. b wspiera osoba z ust. 1.

                Rozdział 2
                Inne

                § 3. Przepis § 3 i rozdział 3.

                Rozdział 3
                Końcowe
                """);
    }

    @Test
    void aLoneUstepBecomesItsParagraf() {
        assertThat(healed("§ 1. 1. Jedyny: {#u}\n1) a;\n2) b, zob. {@u}.\n§ 2. Zob. {@u}.\n"))
                .isEqualTo("§ 1. Jedyny:\n1) a;\n2) b, zob. § 1.\n\n§ 2. Zob. § 1.\n");
    }

    @Test
    void numbersOfQuotedTextStay() {
        String tekst = "§ 1. W § 6 pkt 8 otrzymuje brzmienie:\n„8) organizowanie;”.\n";
        assertThat(healed(tekst)).isEqualTo(tekst);
    }

    @Test
    void referencesAcrossPartsNameThePart() {
        String wynik = healed("""
                ZARZĄDZENIE NR 14/2026
                KIEROWNIKA GOPS
                z dnia 1 maja 2026 r.
                w sprawie regulaminu

                § 1. Nadaje się regulamin. {#nadanie} Zob. {@cele}.
                § 2. Załącznik nr 2: {@drugi}.

                Załącznik nr 1 do zarządzenia nr 14/2026

                REGULAMIN

                § 1. Celem jest x, zob. {@nadanie} i {@drugi}. {#cele}

                Załącznik nr 2 do zarządzenia nr 14/2026

                # Proza

                Tekst {@cele}.

                Załącznik nr 3 do zarządzenia nr 14/2026

                § 1. Trzeci. {#drugi}
                """);
        assertThat(wynik)
                .contains("§ 1. Nadaje się regulamin. Zob. § 1 załącznika nr 1 do zarządzenia.")
                .contains("§ 2. Załącznik nr 2: § 1 załącznika nr 3 do zarządzenia.")
                .contains("§ 1. Celem jest x, zob. § 1 zarządzenia i § 1 załącznika nr 3 do zarządzenia.")
                .contains("Tekst § 1 załącznika nr 1 do zarządzenia.");
    }

    @Test
    void faultyLabelsAreErrorsWithPlaceAndHint() {
        List<Diagnoza> d = parse("§ 1. Tekst {#zadania}\n\n§ 2. Zob. {@zadanai}. {#zadania}\n")
                .diagnozy();
        assertThat(d).extracting(Diagnoza::kod).containsExactly("S003", "S002");
        assertThat(d.get(1).polozenie()).hasToString("statut.ftl:3:11");
        assertThat(d.get(1).podpowiedzi()).containsExactly("Czy chodziło o {@zadania}?");
        assertThat(d.get(0).powiazane().getFirst().polozenie()).hasToString("statut.ftl:1:12");
        assertThat(parse("Wstęp {#x}\n§ 1. Tekst\n").diagnozy())
                .extracting(Diagnoza::kod)
                .containsExactly("S004");
    }

    @Test
    void dataNeverBecomesStructure() {
        for (String dane : List.of(
                "1) Klub",
                "§ 5. X",
                "{@nic}",
                "{#nic}",
                "Rozdział 1",
                "– a",
                "„b”",
                "a) c",
                "# d",
                "| e |",
                "\\f",
                "Załącznik do uchwały",
                "UZASADNIENIE",
                "---",
                "g:\n2) h")) {
            String wiersz = Ochrona.encode(dane);
            String jawny = dane.replace('\n', ' ');
            Akt akt = parse("§ 1. Klub:\n1) " + wiersz + ";\n" + wiersz + "\n\nUZASADNIENIE\n\n" + wiersz + "\n")
                    .wartosc()
                    .orElseThrow();
            assertThat(akt.find(Adres.parse("§ 1 pkt 1").orElseThrow())
                            .orElseThrow()
                            .tekst())
                    .isEqualTo(jawny + ";");
            assertThat(akt.jednostki()).hasSize(2);
            assertThat(akt.uzasadnienie()).hasSize(1);
            assertThat(akt.uzasadnienie().getFirst().toString()).contains("tekst=" + jawny + ",");
        }
    }

    @Test
    void placesKnowTheirAddress() {
        Akt akt = parse("§ 1. 1. A.\n2. B:\n1) c;\n2) d.\n").wartosc().orElseThrow();
        var d = akt.find(Adres.parse("§ 1 ust. 2 pkt 2").orElseThrow()).orElseThrow();
        assertThat(d.miejsce().polozenie()).hasToString("statut.ftl:4:1");
        assertThat(d.miejsce().polozenie().adres()).isEqualTo("§ 1 ust. 2 pkt 2");
    }

    @Test
    void textAfterACommonPartIsAFault() {
        assertThat(parse("§ 1. A:\n1) b,\n2) c\n– razem.\n3) d.\n").diagnozy())
                .extracting(Diagnoza::kod)
                .containsExactly("S005");
    }
}
