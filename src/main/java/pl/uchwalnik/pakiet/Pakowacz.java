package pl.uchwalnik.pakiet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.Format;
import pl.uchwalnik.GotowyDokument;
import pl.uchwalnik.Potok;
import pl.uchwalnik.Wersja;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.pakiet.WynikPakietu.Stan;
import pl.uchwalnik.profil.Profil;
import pl.uchwalnik.profil.ProfilReader;

/** Makes the pack of one profile (pakowacz): everything in memory first, then all files at once, or nothing. */
public final class Pakowacz {
    private final Potok potok;
    private final ProfilReader czytnik = Potok.czytnikProfili();
    private final String odciskProgramu;

    public Pakowacz(Potok potok, OdciskProgramu odciskProgramu) {
        this.potok = potok;
        this.odciskProgramu = odciskProgramu.sha256();
    }

    /** File to be made. */
    private record Cel(String nazwa, String dokument, Format format) {}

    /** What is known before the first document is made. */
    private record Plan(Zlecenie zlecenie, Profil profil, List<Diagnoza> diagnozy, List<Cel> cele, Wejscia wejscia) {
        Katalog katalog() {
            return new Katalog(zlecenie.katalog());
        }

        /** Folder that paths in the profile are relative to. */
        Path folder() {
            Path nad = zlecenie.profil().toAbsolutePath().getParent();
            return nad == null ? zlecenie.profil().toAbsolutePath() : nad;
        }

        boolean makes(String dokument) {
            return cele.stream().anyMatch(c -> c.dokument().equals(dokument));
        }
    }

    /** The pack, or the reasons why there is none. */
    public WynikPakietu make(Zlecenie zlecenie) {
        Wynik<Plan> plan = plan(zlecenie);
        if (plan.wartosc().isEmpty()) {
            return WynikPakietu.odrzucony(zlecenie, plan.diagnozy());
        }
        return make(plan.wartosc().get());
    }

    private Wynik<Plan> plan(Zlecenie z) {
        Wynik<Profil> profil = czytnik.read(z.profil());
        if (profil.maBledy()) {
            return Wynik.brak(profil.diagnozy());
        }
        return profil.then(p -> Wybor.choose(potok.rejestr(), z, p).then(dokumenty -> {
            List<Cel> cele = new ArrayList<>();
            for (String id : dokumenty) {
                for (Format f : z.formaty()) {
                    cele.add(new Cel(id + "." + f.rozszerzenie(), id, f));
                }
            }
            Wejscia wejscia = Wejscia.of(z.profil(), p, odciskProgramu);
            return Wynik.of(new Plan(z, p, profil.diagnozy(), cele, wejscia));
        }));
    }

    private WynikPakietu make(Plan plan) {
        Katalog katalog = plan.katalog();
        Manifest manifest = ManifestPlik.read(plan.zlecenie().katalog());
        if (unchanged(plan, katalog, manifest)) {
            return new WynikPakietu(
                    plan.zlecenie(), Stan.BEZ_ZMIAN, files(plan, manifest), old(plan, manifest), Optional.empty());
        }
        List<Diagnoza> konflikty = conflicts(plan, katalog, manifest);
        if (!konflikty.isEmpty()) {
            return WynikPakietu.odrzucony(plan.zlecenie(), konflikty);
        }
        Zawartosc zawartosc = content(plan);
        return zawartosc.pelna()
                ? write(plan, katalog, manifest, zawartosc)
                : WynikPakietu.odrzucony(plan.zlecenie(), zawartosc.diagnozy());
    }

    private static boolean unchanged(Plan plan, Katalog katalog, Manifest manifest) {
        return plan.cele().stream()
                .allMatch(c -> manifest.wpis(c.nazwa())
                        .filter(w -> w.odcisk().equals(plan.wejscia().odcisk())
                                && w.poprzedni().isEmpty())
                        .filter(w -> katalog.sha256(c.nazwa())
                                .filter(w.sha256()::equals)
                                .isPresent())
                        .isPresent());
    }

    private static List<WynikPakietu.Plik> files(Plan plan, Manifest manifest) {
        return plan.cele().stream()
                .flatMap(c -> manifest.wpis(c.nazwa()).stream())
                .map(w -> new WynikPakietu.Plik(plan.zlecenie().katalog().resolve(w.nazwa()), w.sha256()))
                .toList();
    }

    private static List<Diagnoza> old(Plan plan, Manifest manifest) {
        return manifest.diagnozy().stream()
                .filter(u -> u.dokument().isEmpty() || plan.makes(u.dokument()))
                .map(Manifest::diagnoza)
                .toList();
    }

    /** Files that somebody else made or changed stand in the way unless the order says to overwrite them. */
    private static List<Diagnoza> conflicts(Plan plan, Katalog katalog, Manifest manifest) {
        if (plan.zlecenie().nadpisz()) {
            return List.of();
        }
        return plan.cele().stream()
                .filter(c -> katalog.zajete(c.nazwa()))
                .filter(c -> manifest.wpis(c.nazwa())
                        .filter(w -> katalog.sha256(c.nazwa()).filter(w::nasz).isPresent())
                        .isEmpty())
                .map(c -> katalog.foreign(c.nazwa(), manifest.wpis(c.nazwa()).isPresent()))
                .toList();
    }

    private Zawartosc content(Plan plan) {
        Zawartosc zawartosc = new Zawartosc();
        zawartosc.note("", plan.diagnozy());
        List<GotowyDokument> gotowe = new ArrayList<>();
        for (String id : plan.cele().stream().map(Cel::dokument).distinct().toList()) {
            Wynik<GotowyDokument> dokument = potok.make(id, plan.profil(), plan.folder());
            zawartosc.document(id, dokument);
            dokument.wartosc().ifPresent(gotowe::add);
            dokument.wartosc()
                    .ifPresent(d -> plan.cele().stream()
                            .filter(c -> c.dokument().equals(id))
                            .forEach(c -> zawartosc.file(c.nazwa(), id, potok.render(d, c.format()))));
        }
        zawartosc.note("", Potok.check(plan.zlecenie().profil().toString(), plan.profil(), gotowe));
        return zawartosc;
    }

    private static WynikPakietu write(Plan plan, Katalog katalog, Manifest stary, Zawartosc zawartosc) {
        List<Manifest.Wpis> wpisy = new ArrayList<>();
        List<Manifest.Wpis> wTrakcie = new ArrayList<>();
        for (Cel c : plan.cele()) {
            byte[] bajty = zawartosc.pliki().get(c.nazwa());
            if (bajty != null) {
                Manifest.Wpis nowy = new Manifest.Wpis(
                        c.nazwa(), c.dokument(), Skrot.of(bajty), plan.wejscia().odcisk(), Optional.empty());
                wpisy.add(nowy);
                wTrakcie.add(nowy.replacing(katalog.sha256(c.nazwa()).orElse("")));
            }
        }
        // files of an earlier order that this one did not ask for stay ours
        for (Manifest.Wpis w : stary.pliki()) {
            if (plan.cele().stream().noneMatch(c -> c.nazwa().equals(w.nazwa()))) {
                wpisy.add(w);
                wTrakcie.add(w);
            }
        }
        List<Manifest.Usterka> usterki = new ArrayList<>(zawartosc.usterki());
        stary.diagnozy().stream()
                .filter(u -> !u.dokument().isEmpty() && !plan.makes(u.dokument()))
                .forEach(usterki::add);
        Manifest gotowy = manifest(plan, wpisy, usterki);
        Optional<Diagnoza> awaria = katalog.write(zawartosc.pliki(), manifest(plan, wTrakcie, usterki), gotowy);
        if (awaria.isPresent()) {
            return WynikPakietu.odrzucony(plan.zlecenie(), List.of(awaria.get()));
        }
        return new WynikPakietu(
                plan.zlecenie(), Stan.ZAPISANY, files(plan, gotowy), zawartosc.diagnozy(), Optional.empty());
    }

    private static Manifest manifest(Plan plan, List<Manifest.Wpis> wpisy, List<Manifest.Usterka> usterki) {
        return new Manifest(
                1, Wersja.numer(), plan.wejscia().pliki(), plan.wejscia().odcisk(), wpisy, usterki);
    }
}
