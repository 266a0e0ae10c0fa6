package pl.uchwalnik;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of rooms: who may use whom, which library lives where, what nobody may touch. */
class ArchitekturaTest {
    private static final String NASZE = "pl.uchwalnik";

    /** Room → rooms it may use. Every room may use {@code diagnostyka} and itself. */
    private static final Map<String, List<String>> POKOJE = pokoje();

    /** Library → rooms it is confined to. */
    private static final Map<String, List<String>> BIBLIOTEKI = biblioteki();

    private static final DescribedPredicate<JavaMethodCall> CLOCK_OR_DICE = DescribedPredicate.describe(
            "asks the clock or the dice",
            c -> c.getTargetOwner().getPackageName().startsWith("java.")
                    && Set.of("now", "currentTimeMillis", "randomUUID", "random")
                            .contains(c.getName()));

    private static JavaClasses klasy = new ClassFileImporter().importPackages("pl.uchwalnik.diagnostyka");

    private static Map<String, List<String>> pokoje() {
        Map<String, List<String>> m = new LinkedHashMap<>();
        m.put("diagnostyka", List.of());
        m.put("zapis", List.of());
        m.put("akt", List.of());
        m.put("jezyk", List.of());
        m.put("skladnia", List.of("akt"));
        m.put("prawo", List.of("jezyk", "zapis"));
        m.put("profil", List.of("zapis", "jezyk"));
        // what protects data from becoming structure must be the parser's own notion of structure
        m.put("szablon", List.of("profil", "prawo", "jezyk", "zapis", "skladnia"));
        m.put("wymiana", List.of("akt", "zapis"));
        m.put("wczytanie", List.of("skladnia", "akt", "wymiana"));
        m.put("kontrola", List.of("akt", "profil", "prawo", "jezyk"));
        m.put("nowelizacja", List.of("akt", "skladnia", "jezyk"));
        m.put("render", List.of("akt", "jezyk"));
        m.put("korekta", List.of("kontrola", "zapis"));
        m.put("siec", List.of("prawo", "jezyk", "zapis"));
        m.put(
                "zmiany",
                List.of("", "akt", "skladnia", "jezyk", "nowelizacja", "prawo", "profil", "szablon", "wczytanie"));
        m.put("pakiet", List.of("", "profil", "szablon", "zapis"));
        m.put(
                "sprawdzanie",
                List.of(
                        "",
                        "akt",
                        "kontrola",
                        "pakiet",
                        "profil",
                        "render",
                        "szablon",
                        "skladnia",
                        "wczytanie",
                        "zapis"));
        m.put(
                "cli",
                List.of(
                        "",
                        "akt",
                        "zapis",
                        "profil",
                        "szablon",
                        "skladnia",
                        "kontrola",
                        "nowelizacja",
                        "pakiet",
                        "sprawdzanie",
                        "wczytanie",
                        "wymiana",
                        "zmiany",
                        "prawo",
                        "jezyk",
                        "siec",
                        "korekta"));
        return m;
    }

    private static Map<String, List<String>> biblioteki() {
        Map<String, List<String>> m = new LinkedHashMap<>();
        m.put("freemarker..", List.of("szablon"));
        m.put("org.docx4j..", List.of("render.docx"));
        m.put("jakarta.xml.bind..", List.of("render.docx"));
        m.put("org.apache.pdfbox..", List.of("render.pdf", "wczytanie"));
        m.put("org.jsoup..", List.of("wczytanie"));
        m.put("org.apache.fontbox..", List.of("render.pdf"));
        m.put("com.fasterxml.jackson..", List.of("zapis"));
        m.put("org.yaml.snakeyaml..", List.of("zapis"));
        m.put("com.networknt..", List.of("zapis"));
        m.put("org.commonmark..", List.of("skladnia"));
        m.put("picocli..", List.of("cli"));
        m.put("com.github.difflib..", List.of("nowelizacja"));
        m.put("java.net.http..", List.of("siec"));
        m.put("org.languagetool..", List.of("korekta"));
        return m;
    }

    @BeforeAll
    static void load() {
        klasy = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(NASZE);
    }

    @TestFactory
    Stream<DynamicTest> aRoomUsesOnlyWhatItMay() {
        return POKOJE.entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> {
                    List<String> wolno = new ArrayList<>(List.of(pakiet("diagnostyka"), pakiet(e.getKey())));
                    e.getValue().forEach(p -> wolno.add(p.isEmpty() ? NASZE : pakiet(p)));
                    noClasses()
                            .that()
                            .resideInAPackage(pakiet(e.getKey()))
                            .should()
                            .dependOnClassesThat(resideInAPackage(NASZE + "..")
                                    .and(DescribedPredicate.not(resideInAnyPackage(wolno.toArray(String[]::new)))))
                            .allowEmptyShould(true)
                            .check(klasy);
                }));
    }

    @Test
    void everyPackageHasARoom() {
        Set<String> nieznane = new TreeSet<>();
        for (JavaClass k : klasy) {
            String[] czesci = k.getPackageName().split("\\.");
            if (czesci.length > 2 && !POKOJE.containsKey(czesci[2])) {
                nieznane.add(czesci[2]);
            }
        }
        assertThat(nieznane).as("pokoje spoza tabeli").isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> aLibraryStaysInItsRoom() {
        return BIBLIOTEKI.entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(
                        e.getKey(),
                        () -> noClasses()
                                .that()
                                .resideOutsideOfPackages(e.getValue().stream()
                                        .map(ArchitekturaTest::pakiet)
                                        .toArray(String[]::new))
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(e.getKey())
                                .check(klasy)));
    }

    @Test
    void roomsHaveNoCycles() {
        slices().matching("pl.uchwalnik.(*)..").should().beFreeOfCycles().check(klasy);
    }

    @Test
    void renderersNeverSeeEachOther() {
        slices().matching("pl.uchwalnik.render.(*)..")
                .should()
                .notDependOnEachOther()
                .check(klasy);
    }

    @Test
    void theTreeDependsOnNothing() {
        classes()
                .that()
                .resideInAPackage("pl.uchwalnik.akt..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "pl.uchwalnik.akt..", "pl.uchwalnik.diagnostyka..")
                .check(klasy);
    }

    @Test
    void onlyTheCommandLineTouchesTheConsole() {
        noClasses()
                .that()
                .resideOutsideOfPackage("pl.uchwalnik.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(klasy);
    }

    @Test
    void nobodyAsksTheClockOrTheDice() {
        noClasses()
                .that()
                .resideOutsideOfPackage("pl.uchwalnik.cli..")
                .should()
                .callMethodWhere(CLOCK_OR_DICE)
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(java.util.Random.class, java.security.SecureRandom.class)
                .check(klasy);
    }

    private static String pakiet(String pokoj) {
        return NASZE + "." + pokoj + "..";
    }

    /** Keeps the table honest: a room that does not exist is a slip of the pen, once the room has been built. */
    @Test
    void theTableNamesRealRoomsOnly() {
        Set<String> istniejace = new TreeSet<>();
        klasy.forEach(k ->
                Arrays.stream(k.getPackageName().split("\\.")).skip(2).limit(1).forEach(istniejace::add));
        assertThat(istniejace).containsAll(POKOJE.keySet());
    }
}
