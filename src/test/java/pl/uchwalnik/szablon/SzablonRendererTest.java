package pl.uchwalnik.szablon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.szablon.silnik.OchronaDanych;

class SzablonRendererTest {

    private static final String PELNY = """
            wersja: 1
            fikcyjny: true
            gmina:
              terc: "1499012"
              nazwa: Brzozówka
              odmiana: {D: Brzozówki, C: Brzozówce, B: Brzozówkę, N: Brzozówką, Ms: Brzozówce, w: w}
              wojewodztwo: mazowieckie
              ludnosc: {liczba: 6240, dzien: 2025-12-31}
              rada: {nazwa: Rada Gminy Brzozówka, przewodniczacy: {tytul: Przewodniczący Rady Gminy Brzozówka}}
              organ: {tytul: Wójt, nazwa: Wójt Gminy Brzozówka, glowa: "Wójt|Gminy Brzozówka"}
            ops:
              nazwa: Gminny Ośrodek Pomocy Społecznej w Brzozówce
              glowa: "Gminny Ośrodek|Pomocy Społecznej w Brzozówce"
              kierownik: {stanowisko: Kierownik}
              statut:
                organ: Rada Gminy Brzozówka
                numer: XV/98/2019
                data: 2019-11-28
                tytul: w sprawie nadania statutu
                dziennik: {rok: 2019, pozycja: 14500}
                zmiany: [{numer: XXX/201/2022, data: 2022-03-24, rok: 2022, pozycja: 3321}]
            osl:
              forma: zespol
              partnerzy: [{nazwa: Koło}, {rodzaj: ngo}]
            finanse: {zrodla: [{nazwa: budżet, kwoty: {2027: 45000}}]}
            sesja: {data: 2026-11-26, numer_uchwaly: {statut: XX/150/2026}}
            """;

    @TempDir
    Path katalog;

    private String render(String szablon) {
        return Pomoc.plain(Pomoc.render(katalog, szablon, PELNY));
    }

    private String renderSmallest(String szablon) {
        return Pomoc.plain(Pomoc.render(katalog, szablon, Pomoc.NAJMNIEJSZY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "${gmina.nazwa}, ${gmina.ludnosc.liczba}|Brzozówka, 6240",
                "${sesja.data}; ${data(sesja.data)}; ${rok(sesja.data)}|2026-11-26; 26 listopada 2026 r.; 2026",
                "${fikcyjny} ${osl.forma}|tak zespol",
                "${liczba(gmina.ludnosc.liczba)} ${kwota(1245678.9)} ${1.5}|6 240 1 245 678,90 zł 1,5",
                "${slownie(21)} ${rzymska(15)} ${porzadkowy(3, \"z\")}|dwadzieścia jeden XV trzecia",
                "${odmien_liczbe(22, \"osoba\", \"osoby\", \"osób\")}|osoby",
                "${ops.odmiana.C}|Gminnemu Ośrodkowi Pomocy Społecznej w Brzozówce",
                "${gmina.rada.odmiana.D}; ${gmina.organ.odmiana.N}|Rady Gminy Brzozówka; Wójtem Gminy Brzozówka",
                "${gmina.rada.przewodniczacy.odmiana.D}|Przewodniczącego Rady Gminy Brzozówka",
                "${ops.kierownik.odmiana.C} ${ops.kierownik.odmiana.M}|Kierownikowi Kierownik",
                "${gmina.odmiana.Ms} ${w(gmina)} ${w(\"Fromborku\")}|Brzozówce w Brzozówce we Fromborku",
                "${wielkie(gmina.rada.odmiana.D)} ${bez_kropki(\"Tak.\")}|RADY GMINY BRZOZÓWKA Tak",
                "${odmien(\"Zespół Pracy Socjalnej\", \"Ms\")}|Zespole Pracy Socjalnej",
                "${numer_uchwaly(\"statut\")} ${numer_uchwaly(\"pal\")}|XX/150/2026 [UZUPEŁNIJ: sesja.numer_uchwaly.pal]",
                "<#list finanse.zrodla as z><#list z.kwoty as rok, k>${rok}: ${kwota(k)}</#list></#list>|2027: 45 000 zł",
                "${finanse.zrodla[0].kwoty[\"2027\"]} ${(finanse.zrodla[0].kwoty[\"2028\"])!0}|45000 0",
                "${tytul_aktu(\"ups\")}|ustawa z dnia 12 marca 2004 r. o pomocy społecznej",
            })
    void factsAndFunctions(String szablon, String tekst) {
        assertThat(render(szablon)).isEqualTo(tekst);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "${ops.kierownik.imie_nazwisko}|[UZUPEŁNIJ: ops.kierownik.imie_nazwisko]",
                "${gmina.rada.odmiana.D}|[UZUPEŁNIJ: gmina.rada.odmiana.D]",
                "${gmina.rada.odmiana.M}|[UZUPEŁNIJ: gmina.rada.nazwa]",
                "${gmina.odmiana.C}|[UZUPEŁNIJ: gmina.odmiana.C]",
                "${w(gmina)}|w [UZUPEŁNIJ: gmina.odmiana.Ms]",
                "${data(sesja.data)}|[UZUPEŁNIJ: sesja.data]",
                "${wielkie(gmina.rada.nazwa)}|[UZUPEŁNIJ: gmina.rada.nazwa]",
                "${\"Kierownik \" + ops.kierownik.imie_nazwisko}|Kierownik [UZUPEŁNIJ: ops.kierownik.imie_nazwisko]",
                "${uchwala(ops.statut)}|[UZUPEŁNIJ: ops.statut]",
                "${liczba(gmina.ludnosc.liczba)} ${odmien_liczbe(gmina.ludnosc.liczba, \"a\", \"b\", \"c\")}"
                        + "|[UZUPEŁNIJ: gmina.ludnosc.liczba] c",
                "<#assign k = ops.kierownik>${k.imie_nazwisko}|[UZUPEŁNIJ: ops.kierownik.imie_nazwisko]",
                "<#macro m x>${x}</#macro><@m ops.skrot/>|[UZUPEŁNIJ: ops.skrot]",
                "${ops.skrot!\"OPS\"} ${(ops.siedziba.adres)!\"brak\"} ${ops[\"skrot\"]!\"OPS\"}|OPS brak OPS",
                "<#if ops.skrot??>a<#else>b</#if><#if (ops.siedziba.adres)??>a<#else>b</#if>|bb",
                "<#if osl??>a<#else>b</#if><#if osl.komorka.nazwa?has_content>a<#else>b</#if>|bb",
                "<#if jest(ops.statut)>a<#else>b</#if><#if jest(gmina.nazwa)>a</#if>|ba",
                "<#if osl.forma == \"zespol\">a<#else>b</#if>|b",
                "<#list osl.partnerzy as p>${p.nazwa}</#list>${osl.partnerzy?size}|0",
                "${ops.skrot!ops.siedziba.adres}|[UZUPEŁNIJ: ops.siedziba.adres]",
                "<#if nieustawiona??>a<#else>b</#if>${nieustawiona!\"c\"}|bc",
            })
    void missingFactsAreBlanksAndAbsent(String szablon, String tekst) {
        assertThat(renderSmallest(szablon)).isEqualTo(tekst);
    }

    @Test
    void aBlankInAListNamesItsPlace() {
        assertThat(render("<#list osl.partnerzy as p>${p.nazwa}; ${p.rodzaj}\n</#list>"))
                .isEqualTo("Koło; [UZUPEŁNIJ: osl.partnerzy[0].rodzaj]\n[UZUPEŁNIJ: osl.partnerzy[1].nazwa]; ngo\n");
    }

    @Test
    void firstCitationCarriesTheJournalMarkAndTheFootnote() {
        assertThat(render("""
                        ${akt("ups", "art. 110 ust. 10")}
                        ${akt("ufp")}; ${akt("ups")}; ${akt("ups", "", "Ms")}
                        <@odnosniki/>
                        ${akt("ufp", "art. 11")}
                        """)).isEqualTo("""
                        art. 110 ust. 10 ustawy z dnia 12 marca 2004 r. o pomocy społecznej (Dz. U. z 2026 r. poz. 639, 974 i 986)
                        ustawy z dnia 27 sierpnia 2009 r. o finansach publicznych (Dz. U. z 2025 r. poz. 1483, z późn. zm.¹⁾); \
                        ustawy z dnia 12 marca 2004 r. o pomocy społecznej; ustawie z dnia 12 marca 2004 r. o pomocy społecznej

                        ¹⁾ Zmiany tekstu jednolitego wymienionej ustawy zostały ogłoszone w Dz. U. z 2025 r. poz. 1844 i 1846 oraz \
                        z 2026 r. poz. 426, 635, 680 i 912.
                        art. 11 ustawy z dnia 27 sierpnia 2009 r. o finansach publicznych
                        """);
    }

    @Test
    void footnotesNobodyPlacedStandAtTheEnd() {
        assertThat(render("${akt(\"ufp\")}.\n")).contains(".\n\n¹⁾ Zmiany tekstu jednolitego");
    }

    @Test
    void doubtsAboutACitationStandAtItsTemplateLine() {
        Wynik<TekstDokumentu> w = Pomoc.render(katalog, "---\n---\nA ${akt(\"uwr\")}\n", PELNY);
        assertThat(w.diagnozy()).extracting(Diagnoza::kod).containsExactlyInAnyOrder("A011", "A013");
        assertThat(w.diagnozy())
                .allMatch(d ->
                        d.polozenie().plik().endsWith("t.ftl") && d.polozenie().wiersz() == 3);
    }

    @Test
    void localActIsCitedInItsCase() {
        assertThat(render("Traci moc ${uchwala(ops.statut)}. W ${uchwala(ops.statut, \"Ms\")}"))
                .startsWith(
                        "Traci moc uchwała nr XV/98/2019 Rady Gminy Brzozówka z dnia 28 listopada 2019 r. w sprawie "
                                + "nadania statutu (Dz. Urz. Woj. Mazowieckiego poz. 14500 oraz z 2022 r. poz. 3321). W uchwale nr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1) Zespół", "{@osl}", "{#osl}", "§ 5. Nazwa", "a | b", "# Tytuł", "– tiret", "„cytat”"})
    void dataNeverBecomesStructure(String nazwa) {
        Wynik<TekstDokumentu> w = Pomoc.render(
                katalog,
                "${osl.spolecznosci[0].nazwa}",
                Pomoc.NAJMNIEJSZY + "osl: {spolecznosci: [{nazwa: '" + nazwa + "'}]}\n");
        String tekst = w.wartosc().orElseThrow().zrodlo().tekst();
        assertThat(tekst).doesNotContainPattern("[)(§|#{}@–„”]").isNotEqualTo(nazwa);
        assertThat(Pomoc.plain(tekst)).isEqualTo(nazwa);
    }

    @Test
    void aNewLineInDataIsASpaceAndOurMarksCannotBeForged() {
        String yaml = Pomoc.NAJMNIEJSZY + "osl: {obszar: \"jeden\\n2) dwa\\u2028trzy\"}\n";
        assertThat(Pomoc.plain(Pomoc.render(katalog, "${osl.obszar}", yaml))).isEqualTo("jeden 2) dwa trzy");
        String odnosnik = Pomoc.NAJMNIEJSZY + "osl: {obszar: ¹⁾ x}\n";
        assertThat(Pomoc.plain(Pomoc.render(katalog, "${osl.obszar}", odnosnik)))
                .isEqualTo("¹) x");
        assertThat(OchronaDanych.protect("\uF8F00\uF8F17\uF8F2")).doesNotContain("\uF8F0", "\uF8F1", "\uF8F2");
    }

    @Test
    void textOfTheProductIsPrintedAsItStands() {
        Pomoc.write(katalog, "t.ftl", "${zmiany} ${nazwa}");
        Wynik<TekstDokumentu> w = Pomoc.renderer(katalog)
                .render("t.ftl", Pomoc.profil(PELNY), Map.of("zmiany", new TekstGotowy("1) w § 5:"), "nazwa", "§ 5"));
        assertThat(w.wartosc().orElseThrow().zrodlo().tekst())
                .startsWith("1) w § 5: ")
                .doesNotEndWith("§ 5");
    }

    @Test
    void everyLineKnowsItsTemplateLine() {
        Pomoc.write(katalog, "wspolne/a.ftl", "<#macro dwa>\nA\nB\n</#macro>");
        Wynik<TekstDokumentu> w = Pomoc.render(katalog, """
                <#import "/wspolne/a.ftl" as a>
                pierwszy
                <#list 1..2 as i>
                wiersz ${i}
                </#list>
                <@a.dwa/>
                <#-- uwaga
                w dwóch wierszach -->
                ${gmina.nazwa} ostatni
                """, PELNY);
        TekstDokumentu t = w.wartosc().orElseThrow();
        assertThat(Pomoc.plain(w)).isEqualTo("pierwszy\nwiersz 1\nwiersz 2\nA\nB\nBrzozówka ostatni\n");
        assertThat(t.miejsca()).extracting(Polozenie::wiersz).containsExactly(2, 4, 4, 2, 3, 9, 9);
        assertThat(t.miejsca().get(3).plik()).endsWith("wspolne/a.ftl");
        Diagnoza d = Diagnoza.blad("K001", Polozenie.of("t.txt", 3, 2), "źle");
        assertThat(t.atSzablon(d).polozenie().toString()).endsWith("t.ftl:4");
        assertThat(t.atSzablon(d).powiazane())
                .extracting(e -> e.polozenie().toString())
                .containsExactly("t.txt:3:2");
        assertThat(t.zrodlo(t.atSzablon(d).polozenie().plik()).orElseThrow().wiersz(4))
                .isEqualTo("wiersz ${i}");
    }

    @Test
    void localeAndZoneOfTheMachineDoNotMatter() {
        String szablon =
                "${wielkie(\"istoty i\")} ${liczba(1234567.5)} ${data(sesja.data)} ${1.5} ${\"TITI\"?lower_case}";
        String wzor = render(szablon);
        Locale locale = Locale.getDefault();
        TimeZone strefa = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(render(szablon)).isEqualTo(wzor);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(strefa);
        }
        assertThat(wzor).isEqualTo("ISTOTY I 1 234 567,5 26 listopada 2026 r. 1,5 titi");
    }

    @Test
    void registerOfDocumentsIsWhole() {
        RejestrDokumentow r = RejestrDokumentow.load(java.util.Optional.empty());
        assertThat(r.diagnozy()).isEmpty();
        assertThat(r.dokumenty())
                .extracting(OpisDokumentu::id)
                .containsExactly("statut", "statut-zmiana", "regulamin", "pal", "strategia-rozdzial-osl", "strategia");
        assertThat(r.dokument("statut").pasuje(Pomoc.profil(Pomoc.NAJMNIEJSZY))).isTrue();
        assertThat(r.dokument("statut").pasuje(Pomoc.profil(PELNY))).isFalse();
        assertThat(r.find("nieznany")).isEmpty();
        for (OpisDokumentu d : r.dokumenty()) {
            assertThat(ZrodloSzablonow.wbudowane().read(d.szablon())).as(d.id()).isPresent();
        }
    }

    @Test
    void aBrokenRegisterOfTheUserIsReportedAndOursUsed() {
        Pomoc.write(katalog, "dokumenty.yaml", """
                dokumenty:
                  - {id: a, nazwa: A, szablon: a.ftl, warunek: {jest: ops.statutt}}
                  - {id: a, nazwa: B, szablon: b.ftl}
                """);
        RejestrDokumentow r = RejestrDokumentow.load(java.util.Optional.of(katalog));
        assertThat(r.dokumenty()).hasSizeGreaterThan(2);
        assertThat(r.diagnozy()).extracting(Diagnoza::kod).isEqualTo(List.of("T013", "T013"));
        assertThat(r.diagnozy().getFirst().podpowiedzi()).containsExactly("czy chodziło o „ops.statut”?");
    }
}
