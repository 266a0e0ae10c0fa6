package pl.uchwalnik.skladnia.czytanie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Miejsce;
import pl.uchwalnik.akt.Odnosnik;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.skladnia.wiersze.Koniec;
import pl.uchwalnik.skladnia.wiersze.Leksem;
import pl.uchwalnik.skladnia.wiersze.Lekser;
import pl.uchwalnik.skladnia.wiersze.Poziom;
import pl.uchwalnik.skladnia.wiersze.Stos;
import pl.uchwalnik.skladnia.wiersze.Ucieczka;
import pl.uchwalnik.skladnia.wiersze.Wiersz;
import pl.uchwalnik.skladnia.wiersze.Zapowiedz;
import pl.uchwalnik.skladnia.wiersze.Znacznik;

/**
 * Assembler (składacz): puts lines of one part of an act together into units, by their marks alone. No recursion: the open
 * elements stand on a {@link Stos}, so that depth of nesting costs nothing.
 */
public final class Skladacz {
    private static final int NAJGLEBSZY_CYTAT = 16;

    private final Tryb tryb;
    private final List<Diagnoza> diagnozy;
    private final Stos<Budowa> stos = new Stos<>(Budowa.korzen(), this::close);
    private final List<Budowa> cytaty = new ArrayList<>();
    private final List<Odnosnik> odnosniki = new ArrayList<>();
    private final SkladaczTabel tabele;
    private Koniec koniec = Koniec.OTWARTY;
    private String poprzedni = "";

    public Skladacz(Tryb tryb, List<Diagnoza> diagnozy) {
        this.tryb = tryb;
        this.diagnozy = diagnozy;
        this.tabele = new SkladaczTabel(diagnozy);
    }

    /** Footnotes met among the units. */
    public List<Odnosnik> odnosniki() {
        return odnosniki;
    }

    public List<Skladnik> assemble(List<Wiersz> wiersze) {
        for (Wiersz w : wiersze) {
            add(w);
        }
        flushTabela();
        if (!cytaty.isEmpty()) {
            diagnozy.add(
                    Diagnozy.niezamknietyCytat(tryb, cytaty.getFirst().miejsce.polozenie()));
        }
        while (stos.glebokosc() > 1) {
            stos.pop();
        }
        return stos.top().skladniki;
    }

    private void close(Budowa b) {
        if (b.poziom == Poziom.CYTAT) {
            cytaty.removeFirst();
        }
        stos.top().skladniki.add(Usuwanie.samotnyUstep(b, tryb.szablonowy() && cytaty.isEmpty()));
    }

    private void add(Wiersz w) {
        if (w.poPustym()) {
            flushTabela();
        }
        String t = tryb.szablonowy() ? Etykiety.leadingToEnd(w.tekst()) : w.tekst();
        boolean wCzescWspolnej = false;
        Znacznik z;
        while (true) {
            z = Znacznik.read(t);
            t = z.reszta();
            if (!opensCytat(t, z)) {
                break;
            }
            wCzescWspolnej = Zapowiedz.quotesCzescWspolna(poprzedni);
            openCytat(z, w);
            t = t.substring(1).stripLeading();
        }
        Zamkniecia zamkniecia = Zamkniecia.read(t, cytaty);
        if (!zamkniecia.reszta().isEmpty()) {
            place(zamkniecia.reszta(), z, w, wCzescWspolnej);
        }
        poprzedni = zamkniecia.reszta();
        for (String znak : zamkniecia.znaki()) {
            flushTabela();
            stos.closeInside(Poziom.CYTAT);
            stos.top().zamkniecie = znak;
            stos.pop();
            koniec = Koniec.of(znak);
            poprzedni = "";
        }
    }

    private boolean opensCytat(String t, Znacznik z) {
        return t.startsWith("„") && cytaty.size() < NAJGLEBSZY_CYTAT && (z.cytat() || Zapowiedz.opensCytat(poprzedni));
    }

    private void openCytat(Znacznik z, Wiersz w) {
        flushTabela();
        goTo(z, w);
        toBlockHolder(z, w);
        stos.top().czekaNaTytul = false;
        Budowa cytat = new Budowa(Poziom.CYTAT, Oznaczenie.BRAK, "", w.miejsce());
        stos.push(cytat);
        cytaty.addFirst(cytat);
        poprzedni = "";
    }

    /** Obeys an explicit mark of place. */
    private void goTo(Znacznik z, Wiersz w) {
        z.poziom().ifPresent(p -> {
            if (stos.open(p)) {
                stos.closeInside(p);
            } else {
                diagnozy.add(Diagnozy.zlyZnacznik(w.polozenie(), p));
            }
        });
    }

    /** A line without a mark does not go on a unit whose enumeration is closed; an explicit mark may force it there. */
    private void toBlockHolder(Znacznik z, Wiersz w) {
        if (z.poziom().isEmpty()) {
            stos.closeInside(stos.blockHolder());
        }
        reopen(w);
    }

    private void reopen(Wiersz w) {
        if (stos.top().reopen()) {
            diagnozy.add(Diagnozy.poCzesciWspolnej(tryb, w.polozenie()));
        }
    }

    private void place(String t, Znacznik z, Wiersz w, boolean wCzescWspolnej) {
        Leksem leksem = Lekser.read(t);
        if (!(leksem instanceof Leksem.WierszTabeli) || z.jawny()) {
            flushTabela();
        }
        if (leksem instanceof Leksem.Myslnik(boolean podwojny, String reszta)
                && !podwojny
                && !z.jawny()
                && wCzescWspolnej) {
            block("– " + reszta, z, w);
            koniec = Koniec.of(reszta);
            return;
        }
        if (!(leksem instanceof Leksem.Myslnik) || !z.czescWspolna()) {
            goTo(z, w);
        }
        boolean tytul = stos.top().czekaNaTytul && !z.jawny();
        stos.top().czekaNaTytul = false;
        switch (leksem) {
            case Leksem.Znak(RodzajJednostki rodzaj, Oznaczenie o, String reszta) -> unit(rodzaj, o, reszta, w);
            case Leksem.Myslnik m -> dash(m, z, w);
            case Leksem.Grupa g -> group(g, w);
            case Leksem.WierszTabeli r -> row(r, z, w);
            case Leksem.Przypis(String znak, String tekst)
            when cytaty.isEmpty() -> odnosniki.add(new Odnosnik(znak, tekst, w.miejsce()));
            case Leksem.Przypis p -> plain(t, z, w, tytul);
            case Leksem.Zwykly zwykly -> plain(t, z, w, tytul);
        }
    }

    private void unit(RodzajJednostki rodzaj, Oznaczenie znak, String reszta, Wiersz w) {
        Poziom poziom = Poziom.of(rodzaj);
        stos.makeRoom(poziom);
        reopen(w);
        Diagnozy.pominietyPoziom(tryb, poziom, stos.top().poziom, w).ifPresent(diagnozy::add);
        Etykiety.Poczatek p = tryb.szablonowy() ? Etykiety.leading(reszta) : new Etykiety.Poczatek("", reszta);
        Optional<Leksem.Znak> dalej = wTymSamymWierszu(rodzaj, p.reszta());
        String tekst = dalej.isEmpty() ? reszta : p.etykiety();
        int przypis = dalej.isPresent() ? 0 : Lekser.przypisPrzedUstepem(rodzaj, reszta);
        if (przypis > 0) {
            dalej = wTymSamymWierszu(rodzaj, reszta.substring(przypis + 1));
            tekst = dalej.isPresent() ? reszta.substring(0, przypis) : reszta;
        }
        stos.push(new Budowa(poziom, numer(rodzaj, znak), tekst, w.miejsce()));
        koniec = Koniec.of(tekst);
        dalej.ifPresent(z -> unit(z.rodzaj(), z.oznaczenie(), z.reszta(), w));
    }

    private static Optional<Leksem.Znak> wTymSamymWierszu(RodzajJednostki rodzaj, String reszta) {
        return Lekser.wTymSamymWierszu(rodzaj, reszta);
    }

    /** In a template the mark only says the level and the parser counts, except in quoted text. */
    private Oznaczenie numer(RodzajJednostki rodzaj, Oznaczenie znak) {
        if (!tryb.szablonowy() || !cytaty.isEmpty()) {
            return znak;
        }
        Poziom poziom = Poziom.of(rodzaj);
        Budowa nad = stos.top().poziom.jednostka() ? stos.top() : stos.get(0);
        int n = nad.nextNumer(poziom);
        return rodzaj == RodzajJednostki.LITERA ? Numery.litera(n) : Oznaczenie.of(n);
    }

    private void group(Leksem.Grupa g, Wiersz w) {
        Poziom poziom = Poziom.of(g.rodzaj());
        stos.makeRoom(poziom);
        reopen(w);
        Oznaczenie znak = g.oznaczenie();
        if (tryb.szablonowy() && cytaty.isEmpty() && znak.zapis() != Oznaczenie.Zapis.BRAK) {
            int n = stos.top().nextNumer(poziom);
            znak = poziom == Poziom.DZIAL ? Oznaczenie.rzymskie(n) : Oznaczenie.of(n);
        }
        Budowa b = new Budowa(poziom, znak, g.tytul(), w.miejsce());
        b.czekaNaTytul = g.tytul().isEmpty() || g.tytul().startsWith("{#");
        stos.push(b);
        koniec = Koniec.OTWARTY;
    }

    private void dash(Leksem.Myslnik m, Znacznik z, Wiersz w) {
        if (m.podwojny()) {
            tiret(Poziom.PODWOJNE_TIRET, m.reszta(), w);
            return;
        }
        Stos.Cel cel = z.poziom()
                .filter(stos::open)
                .map(p -> new Stos.Cel(z.czescWspolna() && p.jednostka(), p))
                .orElseGet(() -> stos.dash(koniec));
        stos.closeInside(cel.poziom());
        if (cel.czescWspolna()) {
            reopen(w);
            stos.top().setCzescWspolna(m.reszta(), w.miejsce());
            koniec = Koniec.of(m.reszta());
        } else {
            tiret(Poziom.TIRET, m.reszta(), w);
        }
    }

    private void tiret(Poziom poziom, String tekst, Wiersz w) {
        stos.makeRoom(poziom);
        reopen(w);
        stos.push(new Budowa(poziom, Oznaczenie.BRAK, tekst, w.miejsce()));
        koniec = Koniec.of(tekst);
    }

    private void row(Leksem.WierszTabeli r, Znacznik z, Wiersz w) {
        if (tabele.pusta()) {
            toBlockHolder(z, w);
        }
        tabele.add(r.tekst(), w);
    }

    private void flushTabela() {
        if (!tabele.pusta()) {
            tabele.flush(stos.top().skladniki);
            koniec = Koniec.OTWARTY;
        }
    }

    private void plain(String t, Znacznik z, Wiersz w, boolean tytul) {
        Budowa b = stos.top();
        boolean podpisTabeli = t.startsWith(Ucieczka.PODPIS_TABELI);
        if (tytul && b.poziom.grupa()) {
            b.tekst = b.tekst.isEmpty() ? t : t + " " + b.tekst;
        } else if (!z.jawny()
                && !podpisTabeli
                && b.poziom.jednostka()
                && b.skladniki.isEmpty()
                && !b.poCzesciWspolnej
                && Etykiety.bez(b.tekst, tryb).isEmpty()) {
            b.tekst = b.tekst.isEmpty() ? t : t + " " + b.tekst;
        } else {
            block(t, z, w);
        }
        koniec = Koniec.of(t);
    }

    private void block(String t, Znacznik z, Wiersz w) {
        toBlockHolder(z, w);
        Miejsce miejsce = w.miejsce();
        stos.top().skladniki.add(new Akapit(t, miejsce));
    }
}
