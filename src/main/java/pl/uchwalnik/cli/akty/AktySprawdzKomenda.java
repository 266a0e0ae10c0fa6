package pl.uchwalnik.cli.akty;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pl.uchwalnik.Wersja;
import pl.uchwalnik.cli.Komenda;
import pl.uchwalnik.cli.raport.Konsola;
import pl.uchwalnik.cli.raport.OpcjeRaportu;
import pl.uchwalnik.cli.raport.PasekPostepu;
import pl.uchwalnik.cli.raport.RaportAktow;
import pl.uchwalnik.cli.raport.ZleUzycie;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.prawo.AktPrawny;
import pl.uchwalnik.prawo.RejestrAktow;
import pl.uchwalnik.siec.Czekanie;
import pl.uchwalnik.siec.Limity;
import pl.uchwalnik.siec.Pobieranie;
import pl.uchwalnik.siec.Schowek;
import pl.uchwalnik.siec.eli.Eli;
import pl.uchwalnik.siec.eli.Propozycja;
import pl.uchwalnik.siec.eli.SprawdzenieAktu;

/** {@code akty sprawdz}: the register against the Sejm's ELI service; proposes changes, makes none. */
@Command(
        name = "sprawdz",
        aliases = "check",
        description = {
            "Porównuje wpisy rejestru z usługą ELI Sejmu (nowsze teksty jednolite, zmiany) i proponuje zmianę wpisu.",
            "Sam niczego nie zmienia. Bez --siec korzysta tylko z odpowiedzi zapisanych wcześniej i nie łączy się z siecią."
        },
        footer = {
            "  uchwalnik akty sprawdz ups usg --siec",
            "  uchwalnik akty sprawdz --siec > zmiany-rejestru.txt",
            "  uchwalnik akty sprawdz profiles/brzozowka.yaml --siec"
        })
final class AktySprawdzKomenda extends Komenda {
    /** No connection, no answer in time, too many questions. */
    private static final Set<String> NIEOSIAGALNA = Set.of("E001", "E002", "E004");

    private final InstantSource zegar;

    @Parameters(
            arity = "0..*",
            paramLabel = "AKT|PLIK|PROFIL",
            description =
                    "skróty aktów albo dokumenty, profile i katalogi, a w nich akty powołane (domyślnie cały rejestr)")
    private List<String> argumenty = List.of();

    @Option(names = "--siec", description = "pyta usługę ELI przez internet; odpowiedzi zapisuje")
    private boolean siec;

    @Option(
            names = "--usluga",
            paramLabel = "ADRES",
            defaultValue = "https://api.sejm.gov.pl/eli",
            description = "adres usługi (domyślnie ${DEFAULT-VALUE})")
    private String usluga = "";

    @Option(
            names = "--pamiec",
            paramLabel = "KATALOG",
            description = "katalog zapisanych odpowiedzi (domyślnie w katalogu pamięci podręcznej użytkownika)")
    private Optional<Path> pamiec = Optional.empty();

    @Mixin
    private OpcjeRaportu opcje = new OpcjeRaportu();

    AktySprawdzKomenda(Konsola konsola, InstantSource zegar) {
        super(konsola);
        this.zegar = zegar;
    }

    @Override
    public Integer call() {
        Set<AktPrawny> akty = chosen(RejestrAktow.load());
        URI adres = service();
        Schowek schowek = new Schowek(pamiec.orElseGet(KatalogPamieci::domyslny));
        if (!siec) {
            return check(akty, new Eli(adres, schowek, Optional.empty(), zegar));
        }
        try (Pobieranie p = new Pobieranie("Uchwalnik/" + Wersja.numer(), Limity.ZWYKLE, zegar, Czekanie.ZWYKLE)) {
            return check(akty, new Eli(adres, schowek, Optional.of(p), zegar));
        }
    }

    private int check(Set<AktPrawny> akty, Eli eli) {
        List<Wynik<Propozycja>> wyniki = new ArrayList<>();
        PasekPostepu pasek = new PasekPostepu(konsola, akty.size());
        for (AktPrawny a : akty) {
            Wynik<Propozycja> w = SprawdzenieAktu.check(eli, a);
            wyniki.add(w);
            pasek.step(a.id());
            // a service that is out of reach for one act is out of reach for all
            if (w.diagnozy().stream().anyMatch(d -> NIEOSIAGALNA.contains(d.kod()))) {
                break;
            }
        }
        pasek.close();
        return new RaportAktow(konsola, opcje).print(wyniki, akty.size()).kod();
    }

    private Set<AktPrawny> chosen(RejestrAktow rejestr) {
        if (argumenty.isEmpty()) {
            return new LinkedHashSet<>(rejestr.akty());
        }
        Set<AktPrawny> wynik = new LinkedHashSet<>();
        for (String a : argumenty) {
            Optional<Path> sciezka = rejestr.akt(a).isPresent() ? Optional.empty() : existing(a);
            if (sciezka.isPresent()) {
                wynik.addAll(new AktyPowolane(spec.commandLine()).in(sciezka.get()));
            } else {
                wynik.add(new WyborAktow(rejestr, spec.commandLine()).one(a));
            }
        }
        return wynik;
    }

    private static Optional<Path> existing(String nazwa) {
        try {
            return Optional.of(Path.of(nazwa)).filter(Files::exists);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private URI service() {
        try {
            URI adres = URI.create(usluga.endsWith("/") ? usluga : usluga + "/");
            boolean tutaj = "localhost".equals(adres.getHost()) || "127.0.0.1".equals(adres.getHost());
            if (adres.getHost() != null
                    && ("https".equals(adres.getScheme()) || ("http".equals(adres.getScheme()) && tutaj))) {
                return adres;
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw new ZleUzycie(spec.commandLine(), "adres usługi ma zaczynać się od https://, a podano „" + usluga + "”");
    }
}
