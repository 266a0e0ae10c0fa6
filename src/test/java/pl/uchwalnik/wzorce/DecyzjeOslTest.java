package pl.uchwalnik.wzorce;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import pl.uchwalnik.profil.Profil;

/** Decisions on OSL (class × strategy × form) change clauses, not names; and no sentence breaks a rule of drafting. */
class DecyzjeOslTest {

    private static final List<String> KLASY = List.of("mala", "srednia", "duza");
    private static final List<String> STRATEGIE = List.of("ops", "ngo", "partnerstwo");
    private static final List<String> FORMY = List.of("funkcja", "stanowisko", "zespol", "dzial");

    /** What a voivode's lawyer would strike out of an act (prawo.md E7, E18, R-C5), wherever it stands. */
    private static final Pattern ZAKAZANE = Pattern.compile(
            "w imieniu Ośrodka|[Ww]ojewod[aąęoy]\\b|podlega karze|grzywn|ze zm\\.|t\\.j\\.|\\bust [0-9]|pkt\\. |lit\\. [a-z]\\)"
                    + "|\\.\\. |\\.\\.$| ,| \\.|  ");

    private static final Pattern OTWARTE = Pattern.compile("w szczególności|m\\.in\\.");

    @Test
    void everyCombinationGivesItsOwnClauses() {
        Set<String> statuty = new LinkedHashSet<>();
        Set<String> regulaminy = new LinkedHashSet<>();
        for (Profil profil : combinations()) {
            statuty.add(PakietPrzykladowy.tekst("statut", profil));
            regulaminy.add(PakietPrzykladowy.tekst("regulamin", profil));
        }
        int ile = KLASY.size() * STRATEGIE.size() * FORMY.size();
        assertThat(statuty).hasSize(ile);
        assertThat(regulaminy).hasSize(ile);
        assertThat(statuty).noneMatch(t -> OTWARTE.matcher(act(t)).find());
        assertThat(regulaminy).noneMatch(t -> OTWARTE.matcher(t).find());
    }

    @Test
    void noDocumentCarriesWhatSupervisionStrikesOut() {
        for (String nazwa : PakietPrzykladowy.PROFILE) {
            Profil profil = PakietPrzykladowy.profil(PakietPrzykladowy.yaml(nazwa));
            for (String dokument : PakietPrzykladowy.DOKUMENTY) {
                String tekst = PakietPrzykladowy.tekst(dokument, profil);
                assertThat(tekst.lines()
                                .filter(w -> !w.startsWith("|"))
                                .filter(w -> ZAKAZANE.matcher(w).find()))
                        .as(nazwa + " " + dokument)
                        .isEmpty();
            }
        }
    }

    @Test
    void everyPlaceForAFactOfTheSmallestProfileIsAVisibleBlank() {
        Profil profil = PakietPrzykladowy.profil("""
                wersja: 1
                fikcyjny: true
                gmina: {terc: "1459012", nazwa: Brzozówka}
                ops: {nazwa: Gminny Ośrodek Pomocy Społecznej w Brzozówce}
                """);
        for (String dokument : PakietPrzykladowy.DOKUMENTY) {
            assertThat(PakietPrzykladowy.tekst(dokument, profil))
                    .as(dokument)
                    .contains("[UZUPEŁNIJ: ")
                    .doesNotContain(" 0 zł");
        }
    }

    private static List<Profil> combinations() {
        String yaml = PakietPrzykladowy.yaml("brzozowka");
        return KLASY.stream()
                .flatMap(k -> STRATEGIE.stream()
                        .flatMap(s -> FORMY.stream()
                                .map(f -> yaml.replace("klasa: mala", "klasa: " + k)
                                        .replace("strategia: ops", "strategia: " + s)
                                        .replace("forma: funkcja", "forma: " + f))))
                .map(PakietPrzykladowy::profil)
                .toList();
    }

    /** The act without its justification, which may give reasons and examples. */
    private static String act(String tekst) {
        int i = tekst.indexOf("\nUZASADNIENIE");
        return i < 0 ? tekst : tekst.substring(0, i);
    }
}
