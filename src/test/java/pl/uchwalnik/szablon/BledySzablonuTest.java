package pl.uchwalnik.szablon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Wynik;

/** Bad templates: a Polish finding with the place, never a stack trace, never an endless run. */
class BledySzablonuTest {

    @TempDir
    Path katalog;

    private List<Diagnoza> errors(String szablon) {
        Wynik<TekstDokumentu> w = Pomoc.render(katalog, szablon, Pomoc.NAJMNIEJSZY);
        assertThat(w.wartosc()).isEmpty();
        assertThat(w.diagnozy()).isNotEmpty().allSatisfy(BledySzablonuTest::isPolish);
        return w.diagnozy();
    }

    private static void isPolish(Diagnoza d) {
        String wszystko = d.tekst() + String.join(" ", d.podpowiedzi());
        assertThat(wszystko)
                .doesNotContainPattern("\\b(the|was|expected|Error|Exception|template|failed|freemarker)\\b")
                .doesNotContain("\uF8F0");
    }

    private static String brief(List<Diagnoza> diagnozy) {
        return diagnozy.stream()
                .map(d -> d.kod() + " " + d.polozenie().wiersz() + ":"
                        + d.polozenie().kolumna() + " " + d.tekst())
                .collect(Collectors.joining(" & "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "A <#if true>x|T001 1:3 nie zamknięto „<#if>”",
                "A <#list 1..2 as i>x|T001 1:3 nie zamknięto „<#list>”",
                "A ${gmina.|T001 1:",
                "A ${gmina nazwa}|T001 1:11 błąd składni szablonu przy „nazwa",
                "A <#nieznane>|T001 1:4 nieznane polecenie „#nieznane”",
                "A ${gmina.nazwa?nieznane}|T001 1:17 nieznane przekształcenie „?nieznane”",
                "A </#if>|T001 1:3",
                "A ${gmina.nazwaa}|T002 1:11 nieznana nazwa „gmina.nazwaa”",
                "A ${ops.kierownik.imie}|T002 1:19 nieznana nazwa „ops.kierownik.imie”",
                "A ${gmna.nazwa}|T002 1:5 nieznana nazwa „gmna”",
                "A ${osl.partnerzyy}|T002 1:9 nieznana nazwa „osl.partnerzyy”",
                "A <@nieznane/>|T002 1:5 nieznana nazwa „nieznane”",
                "A ${gmina.odmiana.X}|T002 1:19 nieznana nazwa „gmina.odmiana.X”",
                "A ${akt(\"upss\")}|T012 1:3 w rejestrze nie ma aktu „upss”",
                "A ${data(\"wczoraj\")}|T012 1:3 funkcja „data” oczekuje daty, a dostała „wczoraj”",
                "A ${kwota(\"dużo\")}|T012 1:3 funkcja „kwota” oczekuje jako argumentu 1 na liczbę, a dostała tekst „dużo”",
                "A ${liczba()}|T012 1:3 funkcji „liczba” brakuje argumentu 1",
                "A ${akt(\"ups\", \"\", \"Q\")}|T012 1:3 funkcja „akt” nie zna przypadka „Q”",
                "A ${rzymska(-1)}|T012 1:3 funkcja „rzymska” nie umie zapisać tej liczby",
                "A ${uchwala(\"x\")}|T012 1:3 funkcja „uchwala” oczekuje aktu z profilu",
                "A ${gmina}|T004 1:",
                "A ${1/0}|T004 1:",
                "A <#if gmina.ludnosc.liczba gt 5>x</#if>|T004 1:",
                "A <#stop \"x\">|T010 1:3",
            })
    void errorsHaveAPlaceAndAPolishSentence(String szablon, String diagnoza) {
        assertThat(brief(errors(szablon))).startsWith(diagnoza);
        assertThat(brief(errors("wiersz ${gmina.nazwa} i\n\n<#if true>\n" + "x</#if>\n" + szablon)))
                .startsWith(diagnoza.replaceFirst(" 1:", " 5:"));
    }

    @Test
    void nearestNamesAreProposed() {
        assertThat(errors("${gmina.nazwaa}").getFirst().podpowiedzi()).containsExactly("czy chodziło o „nazwa”?");
        assertThat(errors("${akt(\"upss\")}").getFirst().podpowiedzi()).containsExactly("czy chodziło o „ups”?");
        assertThat(errors("${wielke(\"x\")}").getFirst().podpowiedzi()).containsExactly("czy chodziło o „wielkie”?");
    }

    @Test
    void allErrorsAreFoundAtOnce() {
        assertThat(brief(errors("${gmina.a}\n${gmina.nazwa}\n${ops.b}\n<#if gmina.c == 1>x</#if>\n")))
                .isEqualTo("T002 1:9 nieznana nazwa „gmina.a” & T002 3:7 nieznana nazwa „ops.b” & "
                        + "T002 4:12 nieznana nazwa „gmina.c”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${\"freemarker.template.utility.ObjectConstructor\" ? new()}",
                "<#assign x = \"freemarker.template.utility.JythonRuntime\"?new()>",
                "${gmina?api.class}",
                "${gmina.nazwa?api.getClass()}",
                "<#assign t = \"<#list 1.. as x></#list>\"?interpret><@t/>",
                "${\"1 + 1\"?eval}",
                "${.now}",
                "${.now?string(\"yyyy\")}",
                "<#setting template_exception_handler=\"ignore\">",
                "<#ftl output_format=\"undefined\">",
                "<#noautoesc>${gmina.nazwa}</#noautoesc>",
                "<#outputformat \"HTML\">x</#outputformat>",
                "${gmina.nazwa?no_esc}",
                "${\"${.now}\"}",
            })
    void waysOutAreShut(String szablon) {
        List<Diagnoza> d = errors("A\n" + szablon);
        assertThat(d).allSatisfy(x -> {
            assertThat(x.kod()).isEqualTo("T008");
            assertThat(x.polozenie().wiersz()).isEqualTo(2);
        });
    }

    @Test
    void javaIsNotReachableThroughData() {
        assertThat(errors("${gmina.class}").getFirst().kod()).isEqualTo("T002");
        assertThat(errors("${gmina.nazwa.class}").getFirst().kod()).isEqualTo("T004");
        assertThat(errors("${gmina.getClass()}").getFirst().kod()).isEqualTo("T002");
    }

    @ParameterizedTest
    @Timeout(20)
    @ValueSource(
            strings = {
                "<#list 1.. as x></#list>",
                "<#list 1.. as x><#assign y = x></#list>",
                "<#macro m><@m/></#macro><#list 1.. as x><#list 1..1000000 as y></#list></#list>",
            })
    void endlessLoopsAreStopped(String szablon) {
        assertThat(brief(errors("A\n" + szablon))).startsWith("T005 1:0 szablon pracuje zbyt długo");
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    @Timeout(20)
    void endlessOutputAndRecursionAreStopped() {
        assertThat(brief(errors("<#list 1.. as x>wiersz ${x}\n</#list>"))).startsWith("T007 1:0");
        assertThat(brief(errors("A <#macro m><@m/></#macro><@m/>"))).startsWith("T006 1:0");
        assertThat(brief(errors("A <#function f x><#return f(x + 1)></#function>${f(1)}")))
                .startsWith("T006 1:0");
        assertThat(brief(errors("A ${\"\"?left_pad(2147483647)}"))).startsWith("T007 1:0");
        Pomoc.write(katalog, "petla.ftl", "<#include \"/petla.ftl\">");
        assertThat(brief(errors("A <#include \"/petla.ftl\">"))).startsWith("T006 1:0");
    }

    @Test
    void anIncludedLoopIsStoppedToo() {
        Pomoc.write(katalog, "petla.ftl", "<#list 1.. as x></#list>");
        assertThat(brief(errors("A <#include \"/petla.ftl\">"))).startsWith("T005 1:0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../poza.ftl",
                "/../poza.ftl",
                "../../../../../../etc/passwd",
                "/etc/passwd",
                "file:///etc/passwd",
                "wspolne/../../poza.ftl",
                "*/poza.ftl",
                "poza%2eftl",
                "dowiazanie.ftl",
                "nie-ma.ftl",
                "C:/x.ftl"
            })
    void includesStayInsideTheFolder(String nazwa) throws IOException {
        Path szablony = katalog.resolve("szablony");
        Pomoc.write(katalog, "poza.ftl", "TAJNE");
        Pomoc.write(szablony, "wspolne/x.ftl", "x");
        Path dowiazanie = szablony.resolve("dowiazanie.ftl");
        Files.deleteIfExists(dowiazanie);
        Files.createSymbolicLink(dowiazanie, katalog.resolve("poza.ftl"));
        for (String polecenie : List.of("<#include \"%s\">", "<#import \"%s\" as p>")) {
            Wynik<TekstDokumentu> w = Pomoc.render(szablony, "A\n" + polecenie.formatted(nazwa), Pomoc.NAJMNIEJSZY);
            assertThat(w.wartosc()).isEmpty();
            assertThat(brief(w.diagnozy())).startsWith("T009 2:1");
            assertThat(w.diagnozy()).allSatisfy(BledySzablonuTest::isPolish);
        }
    }

    @Test
    void aFileOfTheUserWinsAndTheRestIsOurs() {
        Pomoc.write(katalog, "wspolne/slowa.ftl", "<#macro x>moje</#macro>");
        assertThat(Pomoc.plain(
                        Pomoc.render(katalog, "<#import \"/wspolne/slowa.ftl\" as s><@s.x/>", Pomoc.NAJMNIEJSZY)))
                .isEqualTo("moje");
        assertThat(ZrodloSzablonow.withKatalog(katalog)
                        .read("statut.ftl")
                        .orElseThrow()
                        .nazwa())
                .isEqualTo("templates/statut.ftl");
    }

    @Test
    void errorsOfIncludedFilesPointIntoThem() {
        Pomoc.write(katalog, "wspolne/zly.ftl", "a\nb ${gmina.zla}\n");
        Pomoc.write(katalog, "wspolne/skladnia.ftl", "a\n\nb <#if>\n");
        assertThat(errors("<#include \"/wspolne/zly.ftl\">")
                        .getFirst()
                        .polozenie()
                        .toString())
                .endsWith("wspolne/zly.ftl:2:11");
        assertThat(errors("<#include \"/wspolne/skladnia.ftl\">")
                        .getFirst()
                        .polozenie()
                        .toString())
                .contains("wspolne/skladnia.ftl:3:");
    }

    @Test
    void aMissingTemplateIsNamed() {
        Wynik<TekstDokumentu> w =
                Pomoc.renderer(katalog).render("nie-ma.ftl", Pomoc.profil(Pomoc.NAJMNIEJSZY), Map.of());
        assertThat(w.diagnozy())
                .containsExactly(Diagnoza.blad("T009", Polozenie.of("nie-ma.ftl"), "nie ma szablonu „nie-ma.ftl”")
                        .withPodpowiedz("szablonu szuka się w folderze --szablony, potem wśród wbudowanych"));
    }

    @Test
    void oneRendererReportsTheSameErrorAgain() {
        Pomoc.write(katalog, "t.ftl", "A <#if true>x");
        SzablonRenderer r = Pomoc.renderer(katalog);
        var profil = Pomoc.profil(Pomoc.NAJMNIEJSZY);
        assertThat(r.render("t.ftl", profil, Map.of()).diagnozy())
                .isEqualTo(r.render("t.ftl", profil, Map.of()).diagnozy());
    }
}
