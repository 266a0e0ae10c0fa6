package pl.uchwalnik.sprawdzanie;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.render.html.RaportHtml;

/** Report of a check as pages (strony raportu): one for a document, and a table of contents where there are several. */
public record StronyRaportu(List<Zbior> zbiory) {
    private static final String SPIS = "index.html";

    public StronyRaportu {
        zbiory = List.copyOf(zbiory);
    }

    /** Whether the whole report is one page. */
    public boolean jedna() {
        return zbiory.size() == 1
                && zbiory.getFirst().dokumenty().size() == 1
                && first().id().isEmpty();
    }

    private Sprawdzony first() {
        return zbiory.getFirst().dokumenty().getFirst();
    }

    /** Pages by the names of their files; the only page has an empty name, for the user gives it. */
    public Wynik<SequencedMap<String, byte[]>> make() {
        RaportHtml raport = new RaportHtml();
        SequencedMap<String, byte[]> pliki = new LinkedHashMap<>();
        if (jedna()) {
            Sprawdzony s = first();
            List<Diagnoza> wszystkie = new ArrayList<>();
            zbiory.getFirst().diagnozy().forEach(d -> wszystkie.add(withoutLine(s.nazwa(), d)));
            wszystkie.addAll(s.diagnozy());
            Wynik<byte[]> strona = raport.render(s.nazwa(), s.akt(), wszystkie);
            strona.wartosc().ifPresent(b -> pliki.put("", b));
            return new Wynik<>(pliki.isEmpty() ? Optional.empty() : Optional.of(pliki), strona.diagnozy());
        }
        List<RaportHtml.Strona> strony = new ArrayList<>();
        List<Diagnoza> wspolne = new ArrayList<>();
        List<Diagnoza> bledy = new ArrayList<>();
        for (Zbior z : zbiory) {
            wspolne.addAll(z.diagnozy());
            for (Sprawdzony s : z.dokumenty()) {
                String plik = free(pliki, name(s));
                Wynik<byte[]> strona = raport.render(s.nazwa(), s.akt(), s.diagnozy());
                bledy.addAll(strona.diagnozy());
                strona.wartosc().ifPresent(b -> pliki.put(plik, b));
                strony.add(new RaportHtml.Strona(plik, s.nazwa(), s.diagnozy()));
            }
        }
        String nazwa = zbiory.size() == 1 ? zbiory.getFirst().nazwa() : "dokumenty: " + strony.size();
        pliki.putFirst(SPIS, raport.index(nazwa, strony, wspolne));
        return bledy.isEmpty() ? Wynik.of(pliki) : Wynik.brak(bledy);
    }

    /** Lines of a file that was recognised are not those of the tree. */
    private static Diagnoza withoutLine(String nazwa, Diagnoza d) {
        return d.withPolozenie(Polozenie.of(nazwa).withAdres(d.polozenie().adres()));
    }

    private static String name(Sprawdzony s) {
        String nazwa = s.nazwa().replace('\\', '/');
        String ostatnia = nazwa.substring(nazwa.lastIndexOf('/') + 1).replaceFirst("\\.[A-Za-z]{2,4}(?=#|$)", "");
        String czysta = ostatnia.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[.-]+|[.-]+$", "");
        return czysta.isEmpty() || czysta.equals("index") ? "dokument" : czysta;
    }

    private static String free(SequencedMap<String, byte[]> pliki, String nazwa) {
        String plik = nazwa + ".html";
        for (int i = 2; pliki.containsKey(plik); i++) {
            plik = nazwa + "-" + i + ".html";
        }
        return plik;
    }
}
