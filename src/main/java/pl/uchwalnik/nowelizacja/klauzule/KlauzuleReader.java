package pl.uchwalnik.nowelizacja.klauzule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.nowelizacja.klauzule.Klauzula.Dzialanie;
import pl.uchwalnik.nowelizacja.klauzule.Klauzula.Wariant;
import pl.uchwalnik.skladnia.AktParser;

/**
 * Reads clauses from the filled template {@code templates/statut-zmiana/klauzule.ftl}, whose head documents the form: {@code
 * === klauzula ID}, {@code klucz: wartość} lines, {@code --- wariant}, {@code >>>} and canonical contents.
 */
public final class KlauzuleReader {
    private static final String KLAUZULA = "=== klauzula";
    private static final String WARIANT = "--- wariant";
    private static final String TRESC = ">>>";

    private final Zrodlo zrodlo;
    private final List<String> wiersze;
    private final List<Diagnoza> diagnozy = new ArrayList<>();
    private int i;

    private KlauzuleReader(Zrodlo zrodlo) {
        this.zrodlo = zrodlo;
        this.wiersze = List.of(zrodlo.tekst().split("\n", -1));
    }

    public static Wynik<List<Klauzula>> read(Zrodlo zrodlo) {
        return new KlauzuleReader(zrodlo).klauzule();
    }

    private Wynik<List<Klauzula>> klauzule() {
        List<Klauzula> wynik = new ArrayList<>();
        while (i < wiersze.size()) {
            String wiersz = wiersze.get(i);
            if (wiersz.startsWith(KLAUZULA)) {
                wynik.add(klauzula(wiersz.substring(KLAUZULA.length()).strip()));
            } else {
                if (!wiersz.isBlank()) {
                    blad("N401", "Wiersz nie należy do żadnej klauzuli: „" + wiersz.strip() + "”.");
                }
                i++;
            }
        }
        Wynik<List<Klauzula>> w = Wynik.of(wynik, diagnozy);
        return w.maBledy() ? Wynik.brak(diagnozy) : w;
    }

    private Klauzula klauzula(String id) {
        Polozenie polozenie = miejsce();
        i++;
        Map<String, String> pola = pola();
        List<Wariant> warianty = new ArrayList<>();
        while (i < wiersze.size() && wiersze.get(i).startsWith(WARIANT)) {
            i++;
            wariant().ifPresent(warianty::add);
        }
        return new Klauzula(
                id,
                pola.getOrDefault("rodzaj", ""),
                pola.getOrDefault("nazwa", id),
                pola.getOrDefault("uzasadnienie", ""),
                frazy(pola, "juz_jest"),
                frazy(pola, "okreslenia"),
                warianty,
                polozenie);
    }

    private Optional<Wariant> wariant() {
        Map<String, String> pola = pola();
        Optional<Dzialanie> dzialanie = Arrays.stream(Dzialanie.values())
                .filter(d -> d.zapis().equals(pola.getOrDefault("dzialanie", "")))
                .findFirst();
        if (dzialanie.isEmpty()) {
            blad("N402", "Nieznane działanie klauzuli: „" + pola.getOrDefault("dzialanie", "") + "”.");
        }
        List<Skladnik> tresc = tresc();
        return dzialanie.map(
                d -> new Wariant(d, frazy(pola, "wprowadzenie"), frazy(pola, "tekst"), frazy(pola, "naglowek"), tresc));
    }

    private List<Skladnik> tresc() {
        if (i >= wiersze.size() || !wiersze.get(i).startsWith(TRESC)) {
            blad("N403", "Po kluczach wariantu brak wiersza „>>>” z treścią.");
            return List.of();
        }
        int od = ++i;
        while (i < wiersze.size()
                && !wiersze.get(i).startsWith(WARIANT)
                && !wiersze.get(i).startsWith(KLAUZULA)) {
            i++;
        }
        // blank lines in front keep the numbers of lines in findings true
        String tekst = "\n".repeat(od) + String.join("\n", wiersze.subList(od, i));
        Wynik<List<Skladnik>> w = AktParser.szablonowy().parseTresc(new Zrodlo(zrodlo.nazwa(), tekst));
        diagnozy.addAll(w.diagnozy());
        return w.wartosc().orElse(List.of());
    }

    private Map<String, String> pola() {
        Map<String, String> pola = new LinkedHashMap<>();
        while (i < wiersze.size()) {
            String wiersz = wiersze.get(i);
            int dwukropek = wiersz.indexOf(':');
            if (wiersz.startsWith(WARIANT) || wiersz.startsWith(KLAUZULA) || wiersz.startsWith(TRESC)) {
                break;
            }
            if (dwukropek > 0) {
                pola.put(
                        wiersz.substring(0, dwukropek).strip(),
                        wiersz.substring(dwukropek + 1).strip());
            } else if (!wiersz.isBlank()) {
                blad("N401", "Wiersz klauzuli nie ma postaci „klucz: wartość”: „" + wiersz.strip() + "”.");
            }
            i++;
        }
        return pola;
    }

    private static List<String> frazy(Map<String, String> pola, String klucz) {
        return Arrays.stream(pola.getOrDefault(klucz, "").split("\\|"))
                .map(String::strip)
                .filter(f -> !f.isEmpty())
                .toList();
    }

    private Polozenie miejsce() {
        return Polozenie.of(zrodlo.nazwa(), i + 1, 1);
    }

    private void blad(String kod, String tekst) {
        diagnozy.add(Diagnoza.blad(kod, miejsce(), tekst));
    }
}
