package pl.uchwalnik.cli.akty;

import java.io.PrintStream;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pl.uchwalnik.cli.Komenda;
import pl.uchwalnik.cli.raport.KodWyjscia;
import pl.uchwalnik.cli.raport.Konsola;
import pl.uchwalnik.jezyk.Przypadek;
import pl.uchwalnik.jezyk.ZapisDaty;
import pl.uchwalnik.prawo.AktPrawny;
import pl.uchwalnik.prawo.Ogloszenie;
import pl.uchwalnik.prawo.Powolanie;
import pl.uchwalnik.prawo.RejestrAktow;
import pl.uchwalnik.prawo.ZnakDziennika;

/** {@code akty pokaz}: one act of the register and its citation on a day. */
@Command(
        name = "pokaz",
        aliases = "show",
        description = "Pokazuje akt rejestru: powołanie na dany dzień, teksty, zmiany z datami, źródło wpisu.",
        footer = {"  uchwalnik akty pokaz ups", "  uchwalnik akty pokaz \"o finansach\" --na-dzien 2026-05-15"})
final class AktyPokazKomenda extends Komenda {
    private final InstantSource zegar;

    @Parameters(paramLabel = "AKT", description = "skrót aktu (lista: uchwalnik akty lista) albo część tytułu")
    private String akt = "";

    @Option(
            names = "--na-dzien",
            paramLabel = "RRRR-MM-DD",
            description = "dzień sesji, na który powołać akt (domyślnie dzisiejszy)")
    private Optional<LocalDate> naDzien = Optional.empty();

    AktyPokazKomenda(Konsola konsola, InstantSource zegar) {
        super(konsola);
        this.zegar = zegar;
    }

    @Override
    public Integer call() {
        RejestrAktow rejestr = RejestrAktow.load();
        AktPrawny a = new WyborAktow(rejestr, spec.commandLine()).one(akt);
        LocalDate dzien = naDzien.orElseGet(() -> WyborAktow.today(zegar));
        Powolanie p = rejestr.cite(a, Przypadek.MIANOWNIK, Optional.of(dzien));
        PrintStream out = konsola.out();
        out.println(a.id() + " – powołanie na dzień " + ZapisDaty.print(dzien));
        out.println("  " + p.tytul() + " " + p.dziennik().replace(Powolanie.ODNOSNIK, "¹⁾"));
        p.odnosnik().ifPresent(o -> out.println("  ¹⁾ " + o));
        out.println();
        out.println("tekst pierwotny: " + publication(a, a.ogloszenia().pierwotny()));
        a.ogloszenia().tekstJednolity().ifPresent(t -> out.println("tekst jednolity: " + publication(a, t)));
        out.println(a.zmiany().isEmpty() ? "zmiany:          rejestr nie zna żadnej" : "zmiany:");
        for (Ogloszenie z : a.zmiany()) {
            out.println(
                    "  " + publication(a, z) + (rejestr.pozniejsze(z, dzien) ? " [po tym dniu: nie liczy się]" : ""));
        }
        a.stan().uchylonyDnia().ifPresent(d -> out.println("nie obowiązuje od: " + ZapisDaty.print(d)));
        out.println("potwierdzono na: "
                + a.stan().potwierdzonoNa().map(ZapisDaty::print).orElse("nie potwierdzono"));
        out.println("źródło:          " + a.stan().zrodlo());
        for (String u : p.diagnozy().stream().map(d -> d.tekst()).toList()) {
            konsola.err().println("uwaga: " + u);
        }
        return KodWyjscia.GOTOWE.kod();
    }

    private static String publication(AktPrawny a, Ogloszenie o) {
        if (o.rok() == 0 || a.ogloszenia().strona().isPresent()) {
            return a.ogloszenia().dziennik()
                    + o.dnia().map(d -> " z " + ZapisDaty.print(d)).orElse("");
        }
        // as for a consolidated text, so that the year is always shown
        String znak = new ZnakDziennika(a.ogloszenia().dziennik(), o.rok(), o, true, List.of()).printPelny();
        return znak.substring(1, znak.length() - 1)
                + o.dnia().map(d -> ", ogłoszono " + ZapisDaty.print(d)).orElse("")
                + o.wZycie().map(d -> ", w życie " + ZapisDaty.print(d)).orElse("");
    }
}
