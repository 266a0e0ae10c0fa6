package pl.uchwalnik.wczytanie;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import pl.uchwalnik.akt.NaglowekAktu;

/** A page frames the act with its own head; the heading within the contents is the act's. */
class HtmlTest {

    @Test
    void headingWithinTheContentsIsKeptAndThatOfThePageIsNot() {
        NaglowekAktu n = naglowek("""
                <!DOCTYPE html><html lang="pl"><head><title>BIP</title></head><body>
                <header><p>Biuletyn Informacji Publicznej Gminy Lipki</p></header>
                <main><header><h1><span>UCHWAŁA NR V/20/2025</span> <span>RADY GMINY LIPKI</span>
                <span>z dnia 3 marca 2025 r.</span> <span>w sprawie statutu ośrodka</span></h1></header>
                <p>Na podstawie art. 18 ust. 2 pkt 15 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym uchwala się, co następuje:</p>
                <p>§ 1. Nadaje się statut.</p><p>§ 2. Uchwała wchodzi w życie z dniem podjęcia.</p></main>
                </body></html>
                """);

        assertThat(n.rodzaj()).isEqualTo("UCHWAŁA NR V/20/2025");
        assertThat(n.organ()).isEqualTo("RADY GMINY LIPKI");
        assertThat(n.data()).isEqualTo("z dnia 3 marca 2025 r.");
        assertThat(n.przedmiot()).isEqualTo("w sprawie statutu ośrodka");
    }

    private static NaglowekAktu naglowek(String html) {
        return new Wczytanie(false)
                .read("strona.html", html.getBytes(StandardCharsets.UTF_8))
                .wartosc()
                .orElseThrow()
                .akt()
                .naglowek();
    }
}
