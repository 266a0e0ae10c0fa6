package pl.uchwalnik.sprawdzanie;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pl.uchwalnik.Potok;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Kontrola;
import pl.uchwalnik.kontrola.Okolicznosci;
import pl.uchwalnik.kontrola.cytowania.Aktualnosc;
import pl.uchwalnik.kontrola.paczka.Paczka;
import pl.uchwalnik.kontrola.powtorzenia.SkrotyUstaw;
import pl.uchwalnik.pakiet.Wybor;
import pl.uchwalnik.pakiet.Zlecenie;
import pl.uchwalnik.profil.Profil;
import pl.uchwalnik.wczytanie.MiejscaPliku;
import pl.uchwalnik.wczytanie.Wczytanie;
import pl.uchwalnik.wczytanie.Wczytany;

/**
 * Checking of whatever the arguments name (sprawdzanie): an act of any origin, a profile whose pack is compiled in memory, a
 * folder with a pack. Rules of a pack run over the documents of one profile and of one folder.
 *
 * @param potok makes the documents of profiles
 * @param naDzien day for acts that bear no date
 * @param ustawy statutes whose words provisions are compared with
 */
public record Sprawdzanie(Potok potok, Optional<LocalDate> naDzien, Optional<SkrotyUstaw> ustawy) {

    public Sprawdzanie(Potok potok, Optional<LocalDate> naDzien) {
        this(potok, naDzien, Optional.empty());
    }

    /** One set for every argument, in their order; a folder of profiles gives one for each of them. */
    public List<Zbior> check(List<Path> sciezki) {
        List<Zbior> wynik = new ArrayList<>();
        for (Path s : sciezki) {
            switch (Rodzaj.of(s)) {
                case AKT -> wynik.add(act(s));
                case PROFIL -> wynik.add(profile(s));
                case AKT_POD_NAZWA_PROFILU ->
                    wynik.add(Zbior.nieodczytany(
                            s.toString(),
                            List.of(Diagnoza.blad(
                                            "W140",
                                            Polozenie.of(s.toString()),
                                            "nazwa pliku wskazuje profil (.yaml), a w pliku stoi tekst aktu.")
                                    .withPodpowiedz("Zmień rozszerzenie na właściwe, np. .txt, i sprawdź ponownie."))));
                case KATALOG -> wynik.addAll(folder(s));
            }
        }
        return wynik;
    }

    private Zbior act(Path plik) {
        Wynik<Wczytany> wczytany = new Wczytanie(false).read(plik);
        List<Sprawdzony> dokumenty = wczytany.wartosc().stream()
                .map(w -> checked(plik.toString(), "", w.akt(), w.miejsca(), okolicznosci())
                        .placed(w.miejsca().wprost() ? Wiersze.of(plik) : Wiersze.NIEZNANE))
                .toList();
        return new Zbior(plik.toString(), dokumenty, wczytany.diagnozy(), !dokumenty.isEmpty());
    }

    /** A corrected copy of the only act among the sets, ready to be written under the name given. */
    public Wynik<Naprawiony> repair(List<Zbior> zbiory, Path wynik) {
        return Naprawiony.make(zbiory, okolicznosci(), wynik)
                .then(n -> Wynik.of(n.withZbior(new Zbior(
                        wynik.toString(),
                        List.of(checked(
                                wynik.toString(),
                                "",
                                n.akt(),
                                n.tekst() ? MiejscaPliku.WPROST : MiejscaPliku.NIEZNANE,
                                okolicznosci())),
                        List.of(),
                        true))));
    }

    private Okolicznosci okolicznosci() {
        return new Okolicznosci(Optional.empty(), naDzien, ustawy);
    }

    private static Sprawdzony checked(
            String nazwa, String id, Akt akt, MiejscaPliku miejsca, Okolicznosci okolicznosci) {
        List<Diagnoza> znalezione = new ArrayList<>(Kontrola.of(okolicznosci).check(akt));
        if (okolicznosci.profil().isEmpty()) {
            // a template says this of its own citations while it makes them
            znalezione.addAll(Aktualnosc.check(Kontekst.of(akt, okolicznosci)));
        }
        List<Diagnoza> diagnozy = znalezione.stream()
                .map(d -> d.withPolozenie(d.polozenie().withPlik(nazwa)))
                .toList();
        return new Sprawdzony(nazwa, id, akt, miejsca, diagnozy);
    }

    private Zbior profile(Path plik) {
        Wynik<Profil> profil = Potok.czytnikProfili().read(plik);
        if (profil.wartosc().isEmpty()) {
            return Zbior.nieodczytany(plik.toString(), profil.diagnozy());
        }
        return profile(plik, profil.wartosc().get(), profil.diagnozy());
    }

    private Zbior profile(Path plik, Profil profil, List<Diagnoza> oProfilu) {
        String nazwa = plik.toString();
        Wynik<List<String>> wybrane =
                Wybor.choose(potok.rejestr(), new Zlecenie(plik, plik, List.of(), List.of(), false), profil);
        List<Diagnoza> diagnozy = new ArrayList<>(oProfilu);
        diagnozy.addAll(wybrane.diagnozy());
        boolean odczytany = wybrane.wartosc().isPresent();
        Okolicznosci okolicznosci = okolicznosci().withProfil(profil);
        Path nad = plik.toAbsolutePath().getParent();
        List<Sprawdzony> dokumenty = new ArrayList<>();
        for (String id : wybrane.wartosc().orElse(List.of())) {
            Wynik<Akt> akt = potok.compile(id, profil, nad == null ? plik.toAbsolutePath() : nad);
            akt.diagnozy().forEach(d -> diagnozy.add(remark(d, nazwa + "#" + id)));
            odczytany &= akt.wartosc().isPresent() || !akt.maBledy();
            akt.wartosc()
                    .ifPresent(
                            a -> dokumenty.add(checked(nazwa + "#" + id, id, a, MiejscaPliku.NIEZNANE, okolicznosci)));
        }
        return together(new Zbior(nazwa, dokumenty, diagnozy, odczytany), okolicznosci);
    }

    /** What the register of acts remarks is said of the document; an error stays where the template has it. */
    private static Diagnoza remark(Diagnoza d, String dokument) {
        return d.waga() == Waga.UWAGA ? d.withPolozenie(Polozenie.of(dokument)) : d;
    }

    private List<Zbior> folder(Path katalog) {
        Wynik<KatalogPaczki> zawartosc = KatalogPaczki.read(katalog);
        if (zawartosc.wartosc().isEmpty()) {
            return List.of(Zbior.nieodczytany(katalog.toString(), zawartosc.diagnozy()));
        }
        KatalogPaczki k = zawartosc.wartosc().get();
        if (!k.profile().isEmpty()) {
            return k.profile().stream().map(this::profile).toList();
        }
        List<Diagnoza> diagnozy = new ArrayList<>();
        List<Sprawdzony> dokumenty = new ArrayList<>();
        boolean odczytany = true;
        for (KatalogPaczki.Plik p : k.pliki()) {
            Wynik<Wczytany> w = new Wczytanie(false).read(p.sciezka());
            diagnozy.addAll(w.diagnozy());
            odczytany &= w.wartosc().isPresent();
            w.wartosc()
                    .ifPresent(x -> dokumenty.add(
                            checked(p.sciezka().toString(), p.dokument(), x.akt(), x.miejsca(), okolicznosci())
                                    .placed(x.miejsca().wprost() ? Wiersze.of(p.sciezka()) : Wiersze.NIEZNANE)));
        }
        Zbior zbior = new Zbior(katalog.toString(), dokumenty, diagnozy, odczytany);
        return List.of(k.pakiet() || oneCouncil(dokumenty) ? together(zbior, okolicznosci()) : apart(zbior));
    }

    /** Resolutions of different councils lie in one folder by chance: they need not agree. */
    private static boolean oneCouncil(List<Sprawdzony> dokumenty) {
        return dokumenty.stream()
                        .map(d -> d.akt().naglowek())
                        .filter(n -> n.rodzaj().toUpperCase(Locale.ROOT).startsWith("UCHWAŁA"))
                        .map(n -> n.organ().toUpperCase(Locale.ROOT).strip())
                        .distinct()
                        .count()
                <= 1;
    }

    private static Zbior apart(Zbior zbior) {
        List<Diagnoza> diagnozy = new ArrayList<>(zbior.diagnozy());
        diagnozy.add(Diagnoza.uwaga(
                        "W143",
                        Polozenie.of(zbior.nazwa()),
                        "uchwały w katalogu podjęły różne organy; każdy akt sprawdzono osobno, bez reguł pakietu.")
                .withPodpowiedz("Pakiet jednej gminy trzymaj w osobnym katalogu."));
        return new Zbior(zbior.nazwa(), zbior.dokumenty(), diagnozy, zbior.odczytany());
    }

    /** Adds what the rules of a pack find, and parts findings: to the document one stands in, else to the set. */
    private static Zbior together(Zbior zbior, Okolicznosci okolicznosci) {
        List<Paczka.Dokument> dokumenty = zbior.dokumenty().stream()
                .map(d -> Paczka.Dokument.of(d.nazwa(), d.id(), d.akt(), okolicznosci))
                .toList();
        List<Diagnoza> wspolne =
                new ArrayList<>(Kontrola.of(okolicznosci).check(new Paczka(dokumenty, zbior.nazwa(), okolicznosci)));
        List<Diagnoza> reszta = new ArrayList<>();
        // a line of a file that was recognised is not one of the tree
        zbior.diagnozy().forEach(d -> (d.polozenie().wiersz() == 0 ? wspolne : reszta).add(d));
        wspolne.stream()
                .filter(d -> zbior.dokumenty().stream()
                        .noneMatch(x -> x.nazwa().equals(d.polozenie().plik())))
                .forEach(reszta::add);
        return new Zbior(
                zbior.nazwa(),
                zbior.dokumenty().stream().map(d -> d.plus(wspolne)).toList(),
                reszta,
                zbior.odczytany());
    }
}
