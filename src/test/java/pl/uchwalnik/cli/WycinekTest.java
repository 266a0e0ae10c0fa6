package pl.uchwalnik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ujednolic --wycinek}: an address fits an excerpt by its end, which is said; what fits twice is refused. */
class WycinekTest {

    @TempDir
    private Path katalog = Path.of("");

    private Uruchomienie ujednolic(String wycinek, String zmiana) throws IOException {
        Path baza = Files.writeString(katalog.resolve("wycinek.txt"), wycinek);
        Path z = Files.writeString(katalog.resolve("zmiana.txt"), zmiana);
        return Uruchomienie.of("ujednolic", baza, z, "--wycinek", "--tekst");
    }

    @Test
    void unitsAboveTheExcerptAreLeftOutOfTheAddress() throws IOException {
        Uruchomienie u = ujednolic("""
                2. Do zadań Ośrodka należy:
                1) praca socjalna;
                2) poradnictwo.
                """, """
                § 1. W uchwale nr I/2/2020 w § 6 w ust. 2 w pkt 2 kropkę zastępuje się średnikiem i dodaje się pkt 3 w brzmieniu:
                „3) animacja lokalna.”.
                """);

        assertThat(u.kod()).as(u.err()).isZero();
        assertThat(u.out()).isEqualTo("""
                2. Do zadań Ośrodka należy:
                1) praca socjalna;
                2) poradnictwo;
                3) animacja lokalna.
                """);
        assertThat(u.err()).contains("zmiana.txt:1:1", "N210", "§ 6", "ust. 2 pkt 2");
    }

    @Test
    void aUnitIsAddedBesideTheNeighboursThatThereAre() throws IOException {
        Uruchomienie koniec =
                ujednolic("2. Drugi.\n", "§ 1. W uchwale w § 7 dodaje się ust. 3 w brzmieniu:\n„3. Trzeci.”.\n");
        assertThat(koniec.out()).as(koniec.err()).isEqualTo("2. Drugi.\n3. Trzeci.\n");

        Uruchomienie srodek = ujednolic(
                "2) dwa;\n5) pięć.\n",
                "§ 1. W uchwale w § 7 w ust. 1 po pkt 3 dodaje się pkt 3a w brzmieniu:\n„3a) trzy;”.\n");
        assertThat(srodek.out()).as(srodek.err()).isEqualTo("2) dwa;\n3a) trzy;\n5) pięć.\n");
        assertThat(srodek.err()).contains("pkt 3", "według oznaczenia");
    }

    @Test
    void whatFitsTwoPlacesIsRefused() throws IOException {
        Uruchomienie u =
                ujednolic("1. Pierwszy.\n2. Drugi.\n1. Inny pierwszy.\n", "§ 1. W uchwale w § 7 uchyla się ust. 1.\n");

        assertThat(u.kod()).isEqualTo(1);
        assertThat(u.err()).contains("zmiana.txt:1:1", "N211", "dwa miejsca");
        assertThat(u.out()).contains("NIE ZASTOSOWANO", "1. Pierwszy.", "1. Inny pierwszy.");
    }

    @Test
    void anotherUnitOfTheKindThatIsThereIsNotTaken() throws IOException {
        Uruchomienie paragraf = ujednolic("§ 8. 1. A.\n2. B.\n", "§ 1. W uchwale w § 7 uchyla się ust. 2.\n");
        assertThat(paragraf.kod()).isEqualTo(1);
        assertThat(paragraf.err()).contains("N201", "§ 7");

        Uruchomienie nowy =
                ujednolic("2. B.\n", "§ 1. W uchwale po § 7 dodaje się § 7a w brzmieniu:\n„§ 7a. Nowy.”.\n");
        assertThat(nowy.kod()).isEqualTo(1);
        assertThat(nowy.err()).contains("N201", "§ 7a");
    }

    @Test
    void placesOfADispersedChangeOutsideTheExcerptAreNamed() throws IOException {
        Uruchomienie u = ujednolic("7) pomoc Urzędu Gminy;\n", """
                § 1. W uchwale użyte w § 2 w ust. 1 w pkt 7 oraz w § 9 wyrazy „Urzędu Gminy” zastępuje się wyrazami „Urzędu Miasta”.
                """);

        assertThat(u.kod()).as(u.err()).isZero();
        assertThat(u.out()).isEqualTo("7) pomoc Urzędu Miasta;\n");
        assertThat(u.err()).contains("N210", "nie ma miejsc", "§ 9");
    }

    @Test
    void aWholeActIsNotTakenForAnExcerptUnasked() throws IOException {
        Path baza = Files.writeString(katalog.resolve("baza.txt"), "2. Drugi.\n3. Trzeci.\n");
        Path z = Files.writeString(katalog.resolve("z.txt"), "§ 1. W uchwale w § 7 uchyla się ust. 2.\n");
        Uruchomienie u = Uruchomienie.of("ujednolic", baza, z, "--tekst");

        assertThat(u.kod()).isNotZero();
        assertThat(u.err()).contains("§ 7");
    }
}
