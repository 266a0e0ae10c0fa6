package pl.uchwalnik.cli.akty;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import pl.uchwalnik.cli.Komenda;
import pl.uchwalnik.cli.raport.KodWyjscia;
import pl.uchwalnik.cli.raport.Konsola;
import pl.uchwalnik.jezyk.Przypadek;
import pl.uchwalnik.jezyk.ZapisDaty;
import pl.uchwalnik.prawo.AktPrawny;
import pl.uchwalnik.prawo.Powolanie;
import pl.uchwalnik.prawo.RejestrAktow;

/** {@code akty lista}: the register, a line an act, the id first. */
@Command(
        name = "lista",
        aliases = "list",
        description = {
            "Wypisuje akty rejestru: skrót, dzień, na który potwierdzono wpis („–”, gdy nigdy), powołanie.",
            "Zmiany ogłoszone po potwierdzonym dniu mogą być rejestrowi nieznane."
        },
        footer = {"  uchwalnik akty lista", "  uchwalnik akty lista --na-dzien 2026-06-30"})
final class AktyListaKomenda extends Komenda {
    private final InstantSource zegar;

    @Option(
            names = "--na-dzien",
            paramLabel = "RRRR-MM-DD",
            description = "powołania na ten dzień (domyślnie dzisiejszy)")
    private Optional<LocalDate> naDzien = Optional.empty();

    AktyListaKomenda(Konsola konsola, InstantSource zegar) {
        super(konsola);
        this.zegar = zegar;
    }

    @Override
    public Integer call() {
        RejestrAktow rejestr = RejestrAktow.load();
        LocalDate dzien = naDzien.orElseGet(() -> WyborAktow.today(zegar));
        int szerokosc =
                rejestr.akty().stream().mapToInt(a -> a.id().length()).max().orElse(0);
        for (AktPrawny a : rejestr.akty()) {
            Powolanie p = rejestr.cite(a, Przypadek.MIANOWNIK, Optional.of(dzien));
            String potwierdzono =
                    a.stan().potwierdzonoNa().map(LocalDate::toString).orElse("–");
            konsola.out()
                    .println(a.id() + " ".repeat(szerokosc - a.id().length()) + "  " + potwierdzono
                            + " ".repeat(Math.max(0, 10 - potwierdzono.length())) + "  " + p.tytul() + " "
                            + p.dziennik().replace(Powolanie.ODNOSNIK, "") + repealed(a, dzien));
        }
        konsola.err()
                .println("Akty: " + rejestr.akty().size() + "; rejestr obejmuje ogłoszenia do "
                        + ZapisDaty.print(rejestr.ogloszeniaDo()));
        return KodWyjscia.GOTOWE.kod();
    }

    private static String repealed(AktPrawny a, LocalDate dzien) {
        return a.stan()
                .uchylonyDnia()
                .filter(d -> !d.isAfter(dzien))
                .map(d -> " [nie obowiązuje od " + ZapisDaty.print(d) + "]")
                .orElse("");
    }
}
