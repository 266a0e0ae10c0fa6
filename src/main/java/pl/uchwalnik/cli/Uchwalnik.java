package pl.uchwalnik.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import pl.uchwalnik.Wersja;
import pl.uchwalnik.cli.raport.KodWyjscia;
import pl.uchwalnik.cli.raport.Konsola;

/** The program itself: without a command it shows its help. */
@Command(
        name = "uchwalnik",
        description = {
            "Kompilator prawa gminnego: z profilu gminy i ośrodka pomocy społecznej tworzy",
            "uchwały, statuty, regulaminy, programy i strategie gotowe pod obrady."
        },
        footer = {
            "  uchwalnik generuj profiles/brzozowka.yaml",
            "  uchwalnik profil sprawdz profiles/brzozowka.yaml",
            "  uchwalnik generuj profiles -o wynik --watki 4",
            "",
            "Kody wyjścia: 0 gotowe, 1 gotowe, ale są usterki, 2 złe dane lub użycie (nic nie zapisano), 3 błąd programu."
        })
final class Uchwalnik extends Komenda {
    @Option(
            names = {"-V", "--version", "--wersja"},
            description = "podaje wersję programu i kończy")
    private boolean wersja;

    Uchwalnik(Konsola konsola) {
        super(konsola);
    }

    @Override
    public Integer call() {
        if (wersja) {
            konsola.out().println("Uchwalnik " + Wersja.numer());
            return KodWyjscia.GOTOWE.kod();
        }
        spec.commandLine().usage(konsola.err());
        return KodWyjscia.ZLE_WEJSCIE.kod();
    }
}
