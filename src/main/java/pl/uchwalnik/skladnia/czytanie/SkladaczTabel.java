package pl.uchwalnik.skladnia.czytanie;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Tabela;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.skladnia.wiersze.Ucieczka;
import pl.uchwalnik.skladnia.wiersze.Wiersz;

/** Assembler of tables (składacz tabel): rows {@code | … |} that stand among units; the second row sets the columns. */
public final class SkladaczTabel {
    private static final Pattern KRESKI = Pattern.compile(":?-+:?");

    private final List<Diagnoza> diagnozy;
    private final List<Wiersz> wiersze = new ArrayList<>();
    private final List<String> teksty = new ArrayList<>();

    public SkladaczTabel(List<Diagnoza> diagnozy) {
        this.diagnozy = diagnozy;
    }

    public boolean pusta() {
        return wiersze.isEmpty();
    }

    public void add(String tekst, Wiersz w) {
        wiersze.add(w);
        teksty.add(tekst);
    }

    /** Appends the table, or its lines as paragraphs where they make none. */
    public void flush(List<Skladnik> cel) {
        List<List<String>> rzedy = teksty.stream().map(SkladaczTabel::cells).toList();
        boolean tabela = rzedy.size() > 1
                && rzedy.get(1).size() == rzedy.getFirst().size()
                && rzedy.get(1).stream().allMatch(k -> KRESKI.matcher(k).matches());
        if (tabela) {
            build(rzedy, cel);
        } else {
            diagnozy.add(Diagnozy.zlaTabela(wiersze.getFirst().polozenie()));
            for (int i = 0; i < wiersze.size(); i++) {
                cel.add(new Akapit(teksty.get(i), wiersze.get(i).miejsce()));
            }
        }
        wiersze.clear();
        teksty.clear();
    }

    private void build(List<List<String>> rzedy, List<Skladnik> cel) {
        List<Tabela.Kolumna> kolumny = new ArrayList<>();
        for (int i = 0; i < rzedy.getFirst().size(); i++) {
            kolumny.add(new Tabela.Kolumna(
                    rzedy.getFirst().get(i), wyrownanie(rzedy.get(1).get(i))));
        }
        List<List<String>> dane = new ArrayList<>();
        for (int i = 2; i < rzedy.size(); i++) {
            dane.add(fit(rzedy.get(i), kolumny.size(), wiersze.get(i)));
        }
        String podpis = "";
        if (!cel.isEmpty()
                && cel.getLast() instanceof Akapit a
                && a.tekst().startsWith(Ucieczka.PODPIS_TABELI)
                && a.miejsce().polozenie().wiersz() == wiersze.getFirst().numer() - 1) {
            podpis = a.tekst().substring(Ucieczka.PODPIS_TABELI.length());
            cel.removeLast();
        }
        cel.add(new Tabela(podpis, kolumny, dane, wiersze.getFirst().miejsce()));
    }

    private List<String> fit(List<String> rzad, int ile, Wiersz w) {
        if (rzad.size() == ile) {
            return rzad;
        }
        diagnozy.add(Diagnozy.nierowneKomorki(w.polozenie(), rzad.size(), ile));
        List<String> rowny = new ArrayList<>(rzad.subList(0, Math.min(ile, rzad.size())));
        while (rowny.size() < ile) {
            rowny.add("");
        }
        if (rzad.size() > ile) {
            // text of surplus cells is kept in the last column
            rowny.set(ile - 1, String.join(" ", rzad.subList(ile - 1, rzad.size())));
        }
        return rowny;
    }

    private static Tabela.Wyrownanie wyrownanie(String kreski) {
        if (!kreski.endsWith(":")) {
            return Tabela.Wyrownanie.DO_LEWEJ;
        }
        return kreski.startsWith(":") ? Tabela.Wyrownanie.DO_SRODKA : Tabela.Wyrownanie.DO_PRAWEJ;
    }

    private static List<String> cells(String tekst) {
        String t = tekst.substring(1);
        t = t.endsWith("|") ? t.substring(0, t.length() - 1) : t;
        List<String> komorki = new ArrayList<>();
        int od = 0;
        for (int i = t.indexOf('|'); i >= 0; i = t.indexOf('|', od)) {
            komorki.add(t.substring(od, i).strip());
            od = i + 1;
        }
        komorki.add(t.substring(od).strip());
        return komorki;
    }
}
