package pl.uchwalnik.cli.raport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.pakiet.WynikPakietu;
import pl.uchwalnik.pakiet.WynikPakietu.Stan;

/** Report on packs (raport pakietów): files, findings, blanks to fill in; as text or as JSON. */
public record RaportPakietow(Konsola konsola, OpcjeRaportu opcje) {
    private static final Pattern BRAK = Pattern.compile("^brakuje danych: (.+)$");
    private static final int NAJWIECEJ_W_SZCZEGOLACH = 5;

    public KodWyjscia print(List<WynikPakietu> wyniki, List<String> argumenty) {
        KodWyjscia kod = wyniki.stream().map(this::kod).reduce(KodWyjscia.GOTOWE, KodWyjscia::orWorse);
        wyniki.stream()
                .flatMap(w -> w.awaria().stream())
                .findFirst()
                .ifPresent(a -> new RaportAwarii(konsola).write(a, argumenty));
        if (opcje.json()) {
            RaportJson.of(
                            kod,
                            wyniki.stream().flatMap(w -> w.diagnozy().stream()).toList(),
                            wyniki.stream().flatMap(w -> w.pliki().stream()).toList())
                    .print(konsola);
            return kod;
        }
        WydrukRaportu wydruk = new WydrukRaportu();
        boolean krotko = wyniki.size() > NAJWIECEJ_W_SZCZEGOLACH;
        for (WynikPakietu w : wyniki) {
            print(w, krotko, wydruk);
        }
        if (wyniki.size() > 1) {
            summary(wyniki);
        }
        return kod;
    }

    private KodWyjscia kod(WynikPakietu w) {
        return switch (w.stan()) {
            case ODRZUCONY -> KodWyjscia.ZLE_WEJSCIE;
            case PRZERWANY -> KodWyjscia.AWARIA;
            case ZAPISANY, BEZ_ZMIAN ->
                w.diagnozy().stream().anyMatch(d -> opcje.spoils(d.waga())) ? KodWyjscia.USTERKI : KodWyjscia.GOTOWE;
        };
    }

    private void print(WynikPakietu w, boolean krotko, WydrukRaportu wydruk) {
        boolean zly = w.stan() == Stan.ODRZUCONY || w.stan() == Stan.PRZERWANY;
        if (krotko && !zly) {
            return;
        }
        konsola.err()
                .println(w.zlecenie().profil() + ": " + w.stan().nazwa()
                        + (zly ? "; niczego nie zapisano" : " w " + w.zlecenie().katalog()));
        for (WynikPakietu.Plik p : w.pliki()) {
            konsola.err().println("  " + p.sciezka());
        }
        Map<String, Set<String>> puste = blanks(w.diagnozy());
        konsola.err()
                .print(wydruk.print(once(
                        w.diagnozy().stream().filter(d -> path(d).isEmpty()).toList())));
        if (!puste.isEmpty()) {
            konsola.err().println("Do uzupełnienia w profilu (pola oznaczone w dokumentach [UZUPEŁNIJ]):");
            puste.forEach(
                    (sciezka, gdzie) -> konsola.err().println("  " + sciezka + "  (" + String.join(", ", gdzie) + ")"));
        }
        konsola.err().println("Razem: " + WydrukRaportu.count(w.diagnozy()));
    }

    /** What every document says in the same words, a person reads once; JSON keeps all. */
    private static List<Diagnoza> once(List<Diagnoza> diagnozy) {
        Map<String, Diagnoza> pierwsze = new LinkedHashMap<>();
        for (Diagnoza d : diagnozy) {
            String klucz = d.waga() == Waga.UWAGA ? d.kod() + d.tekst() : d.toString();
            pierwsze.putIfAbsent(klucz, d);
        }
        return List.copyOf(pierwsze.values());
    }

    /** Profile paths of blanks with the documents they stand in. */
    private static Map<String, Set<String>> blanks(List<Diagnoza> diagnozy) {
        Map<String, Set<String>> wynik = new LinkedHashMap<>();
        for (Diagnoza d : diagnozy) {
            String sciezka = path(d);
            if (!sciezka.isEmpty()) {
                wynik.computeIfAbsent(sciezka, s -> new TreeSet<>())
                        .add(d.polozenie().plik());
            }
        }
        return wynik;
    }

    private static String path(Diagnoza d) {
        Matcher m = BRAK.matcher(d.tekst());
        return m.matches() ? m.group(1) : "";
    }

    private void summary(List<WynikPakietu> wyniki) {
        List<String> czesci = new ArrayList<>();
        for (Stan stan : Stan.values()) {
            long ile = wyniki.stream().filter(w -> w.stan() == stan).count();
            if (ile > 0) {
                czesci.add(stan.nazwa() + ": " + ile);
            }
        }
        List<Diagnoza> wszystkie =
                wyniki.stream().flatMap(w -> w.diagnozy().stream()).toList();
        konsola.err()
                .println("Pakiety: " + wyniki.size() + " (" + String.join(", ", czesci) + "); "
                        + WydrukRaportu.count(wszystkie));
    }
}
