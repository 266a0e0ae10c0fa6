package pl.uchwalnik.zmiany.jednolity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaZAdresem;
import pl.uchwalnik.akt.Metryka;
import pl.uchwalnik.akt.NaglowekAktu;
import pl.uchwalnik.akt.Podpis;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.nowelizacja.odczyt.OdczytanaZmiana;
import pl.uchwalnik.wczytanie.Wczytanie;
import pl.uchwalnik.wczytanie.Wczytany;

/**
 * Amending act (akt zmieniający) that was executed: what is cited of it and what of it the consolidated text does not
 * take in.
 *
 * @param czolo lines over its title block: the head of a page of the journal
 * @param zmieniajace provisions that make changes: {@code § 1}
 * @param nazwaBazy the amended act as it names it, with its journal
 */
public record AktZmieniajacy(String plik, Akt akt, List<String> czolo, Set<String> zmieniajace, String nazwaBazy) {
    private static final Pattern TYTUL = Pattern.compile("(?m)^\\s*(?:UCHWAŁA|ZARZĄDZENIE|Uchwała|Zarządzenie)\\b.*$");
    private static final Pattern ZMIANY = Pattern.compile(
            "(?isU).*\\b(?:wprowadza się (?:następujące )?zmian|otrzymuj[eą] brzmienie|uchyla się|dodaje się).*");

    public AktZmieniajacy {
        czolo = List.copyOf(czolo);
        zmieniajace = Set.copyOf(zmieniajace);
    }

    /**
     * @param wszystkie changes of all acts it amends
     * @param nasze those of the act that is consolidated
     */
    public static AktZmieniajacy of(Zrodlo zrodlo, List<OdczytanaZmiana> wszystkie, List<OdczytanaZmiana> nasze) {
        String tekst = zrodlo.tekst();
        var m = TYTUL.matcher(tekst);
        int od = !tekst.startsWith("---") && m.find() ? m.start() : 0;
        // councils set the title block and marks in many ways: the reader of existing acts knows them
        Akt akt = new Wczytanie(false)
                .read("zmiana.txt", tekst.substring(od).getBytes(StandardCharsets.UTF_8))
                .wartosc()
                .map(Wczytany::akt)
                .orElseGet(AktZmieniajacy::nothing);
        List<String> czolo = Arrays.stream(tekst.substring(0, od).split("\n", -1))
                .map(w -> w.replace('\u00A0', ' ').strip())
                .toList();
        Set<String> zmieniajace = new TreeSet<>();
        wszystkie.forEach(z -> zmieniajace.add(z.przepis()));
        String nazwa = nasze.isEmpty() ? "" : nasze.getFirst().akt();
        return new AktZmieniajacy(zrodlo.nazwa(), akt, czolo, zmieniajace, nazwa);
    }

    private static Akt nothing() {
        return new Akt(
                Metryka.PUSTA, NaglowekAktu.BRAK, List.of(), List.of(), Podpis.BRAK, List.of(), List.of(), List.of());
    }

    /** Provisions that change nothing: transitional ones, execution, entry into force. */
    List<Jednostka> pozostale() {
        List<Jednostka> wynik = new ArrayList<>();
        for (JednostkaZAdresem j : akt.jednostki()) {
            boolean przepis = j.jednostka().rodzaj().podstawowa()
                    && !j.adres().czesc().zalacznik()
                    && !zmieniajace.contains(j.adres().print())
                    && !ZMIANY.matcher(j.jednostka().tekst()).matches();
            if (przepis) {
                wynik.add(j.jednostka());
            }
        }
        return wynik;
    }

    /** The provision on entry into force; empty when there is none. */
    String wejscie() {
        return pozostale().stream()
                .map(Jednostka::tekst)
                .filter(t -> t.contains("wchodzi w życie"))
                .findFirst()
                .orElse("");
    }

    Publikacja publikacja() {
        return Publikacja.of(akt.metryka(), czolo);
    }
}
