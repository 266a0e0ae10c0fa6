package pl.uchwalnik.nowelizacja;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.nowelizacja.Model.Odeslanie;
import pl.uchwalnik.nowelizacja.Model.Rozdzial;
import pl.uchwalnik.nowelizacja.Model.Slowa;
import pl.uchwalnik.nowelizacja.Model.Wezel;

/** Edits a model as an official edits a text; counts the text of the units it touched. */
final class Edytor {
    private final GeneratorAktow generator;
    private final Model model;
    private final Random los;
    private int zmieniony;

    Edytor(GeneratorAktow generator, Model model) {
        this.generator = generator;
        this.model = model;
        this.los = generator.los;
    }

    /** Length of the new text of all units that were edited. */
    int zmieniony() {
        return zmieniony;
    }

    void edytuj() {
        switch (los.nextInt(14)) {
            case 0, 1, 2 -> wyrazy();
            case 3, 4 -> calyTekst();
            case 5, 6 -> dodaj();
            case 7, 8 -> usun();
            case 9 -> zdanie();
            case 10 -> wprowadzenie();
            case 11 -> paragraf();
            case 12 -> rozdzial();
            default -> przebudowa();
        }
    }

    private List<Wezel> wezly(java.util.function.Predicate<Wezel> jakie) {
        return model.wszystkie().stream()
                .filter(w -> !w.uchylony && jakie.test(w))
                .toList();
    }

    private <T> T losowy(List<T> lista) {
        return lista.get(los.nextInt(lista.size()));
    }

    private void wyrazy() {
        List<Wezel> liscie = wezly(w -> w.nizsze.isEmpty() && w.tekst.getFirst() instanceof Slowa);
        if (liscie.isEmpty()) {
            return;
        }
        Wezel w = losowy(liscie);
        Slowa s = (Slowa) w.tekst.getFirst();
        List<String> slowa = new ArrayList<>(List.of(s.tekst().split(" ")));
        int i = los.nextInt(slowa.size());
        switch (los.nextInt(3)) {
            case 0 -> slowa.add(Math.max(1, i), generator.slowa(1 + los.nextInt(2)));
            case 1 -> {
                if (slowa.size() > 3 && i > 0 && i < slowa.size() - 1) {
                    slowa.remove(i);
                }
            }
            default -> {
                if (i > 0 && i < slowa.size() - 1) {
                    slowa.set(i, generator.slowa(1));
                }
            }
        }
        w.tekst.set(0, new Slowa(String.join(" ", slowa) + (s.tekst().endsWith(" ") ? " " : "")));
        zmieniony += w.dlugosc();
    }

    private void calyTekst() {
        List<Wezel> liscie = wezly(w -> w.nizsze.isEmpty());
        if (liscie.isEmpty()) {
            return;
        }
        Wezel w = losowy(liscie);
        w.tekst.clear();
        w.tekst.add(new Slowa(w.rodzaj.wyliczeniowa() ? generator.slowa(3 + los.nextInt(6)) : generator.zdanie()));
        zmieniony += w.dlugosc();
    }

    private void dodaj() {
        List<Wezel> listy = wezly(w -> !w.nizsze.isEmpty() && w.nizsze.size() < 20);
        if (listy.isEmpty()) {
            return;
        }
        Wezel w = losowy(listy);
        RodzajJednostki rodzaj = w.nizsze.getFirst().rodzaj;
        int ile = los.nextInt(4) == 0 ? 1 + los.nextInt(3) : 1;
        int gdzie = los.nextInt(60) == 0 ? 0 : 1 + los.nextInt(w.nizsze.size());
        for (int k = 0; k < ile; k++) {
            Wezel nowy = rodzaj == RodzajJednostki.USTEP ? generator.ustep() : generator.pozycja(rodzaj, 2);
            w.dodaj(gdzie + k, nowy);
            zmieniony += nowy.dlugosc();
        }
    }

    private void usun() {
        List<Wezel> listy =
                wezly(w -> w.nizsze.stream().filter(x -> !x.uchylony).count() > 2
                        || (w.rodzaj == RodzajJednostki.PARAGRAF
                                && w.nizsze.stream().filter(x -> !x.uchylony).count() > 2));
        if (listy.isEmpty()) {
            return;
        }
        Wezel w = losowy(listy);
        List<Wezel> mozliwe = w.nizsze.stream().filter(x -> !x.uchylony).toList();
        Wezel usuwany = losowy(mozliwe);
        w.nizsze.remove(usuwany);
        bezOdeslan(usuwany.wszystkie());
    }

    /** Whoever takes a unit out of a text also takes out the references to it. */
    private void bezOdeslan(List<Wezel> usuniete) {
        for (Wezel w : model.wszystkie()) {
            boolean zmiana = false;
            for (int i = 0; i < w.tekst.size(); i++) {
                if (w.tekst.get(i) instanceof Odeslanie(Wezel cel) && usuniete.contains(cel)) {
                    w.tekst.set(i, new Slowa("przepisach odrębnych"));
                    zmiana = true;
                }
            }
            if (zmiana) {
                zmieniony += w.dlugosc();
            }
        }
    }

    private void zdanie() {
        List<Wezel> liscie = wezly(w -> w.nizsze.isEmpty() && !w.rodzaj.wyliczeniowa());
        if (liscie.isEmpty()) {
            return;
        }
        Wezel w = losowy(liscie);
        if (w.tekst.size() > 1
                && los.nextBoolean()
                && w.tekst.getLast() instanceof Slowa s
                && s.tekst().startsWith(" ")) {
            w.tekst.removeLast();
        } else {
            String nowe = generator.zdanie();
            w.tekst.add(new Slowa(" " + nowe));
            zmieniony += nowe.length();
        }
    }

    private void wprowadzenie() {
        List<Wezel> listy = wezly(w -> !w.nizsze.isEmpty() && !w.tekst.isEmpty());
        if (listy.isEmpty()) {
            return;
        }
        Wezel w = losowy(listy);
        if (!w.wspolna.isEmpty() && los.nextBoolean()) {
            w.wspolna = generator.slowa(4 + los.nextInt(4));
            zmieniony += w.wspolna.length();
        } else {
            String wstep = generator.slowa(3 + los.nextInt(3)) + ":";
            w.tekst.clear();
            w.tekst.add(new Slowa(w.rodzaj.wyliczeniowa() ? wstep : GeneratorAktow.wielka(wstep)));
            zmieniony += wstep.length();
        }
    }

    private void paragraf() {
        Rozdzial r = losowy(model.rozdzialy);
        boolean pierwszy = model.rozdzialy.getFirst() == r;
        if (los.nextBoolean() && r.paragrafy.size() > 1) {
            Wezel usuwany = losowy(r.paragrafy);
            r.paragrafy.remove(usuwany);
            bezOdeslan(usuwany.wszystkie());
        } else {
            int gdzie = pierwszy && los.nextInt(60) != 0
                    ? 1 + los.nextInt(r.paragrafy.size())
                    : los.nextInt(r.paragrafy.size() + 1);
            Wezel nowy = generator.paragraf();
            r.paragrafy.add(gdzie, nowy);
            nowy.wszystkie().forEach(w -> w.uchylony = false);
            zmieniony += nowy.dlugosc();
        }
    }

    private void rozdzial() {
        if (model.rozdzialy.getFirst().tytul.isEmpty()) {
            return;
        }
        switch (los.nextInt(3)) {
            case 0 -> {
                Rozdzial r = losowy(model.rozdzialy);
                r.tytul = GeneratorAktow.wielka(generator.slowa(3));
                zmieniony += r.tytul.length();
            }
            case 1 -> {
                Rozdzial r = new Rozdzial();
                r.tytul = GeneratorAktow.wielka(generator.slowa(3));
                r.paragrafy.add(generator.paragraf());
                r.paragrafy.getFirst().wszystkie().forEach(w -> w.uchylony = false);
                model.rozdzialy.add(1 + los.nextInt(model.rozdzialy.size()), r);
                zmieniony += r.tytul.length() + r.paragrafy.getFirst().dlugosc();
            }
            default -> {
                if (model.rozdzialy.size() > 1) {
                    Rozdzial r = losowy(model.rozdzialy);
                    model.rozdzialy.remove(r);
                    bezOdeslan(r.paragrafy.stream()
                            .flatMap(p -> p.wszystkie().stream())
                            .collect(Collectors.toList()));
                }
            }
        }
    }

    /** An undivided § gets a second ustęp; a plain item becomes an enumeration. */
    private void przebudowa() {
        List<Wezel> liscie = wezly(
                w -> w.nizsze.isEmpty() && (w.rodzaj == RodzajJednostki.PARAGRAF || w.rodzaj == RodzajJednostki.PUNKT));
        if (liscie.isEmpty()) {
            return;
        }
        Wezel w = losowy(liscie);
        if (w.rodzaj == RodzajJednostki.PUNKT) {
            generator.wyliczenie(w, RodzajJednostki.LITERA, 2);
            w.wszystkie().forEach(x -> x.uchylony = false);
            zmieniony += w.dlugosc();
            return;
        }
        Wezel pierwszy = new Wezel(RodzajJednostki.USTEP);
        pierwszy.tekst.addAll(w.tekst);
        w.tekst.clear();
        w.dodaj(0, pierwszy);
        Wezel drugi = generator.ustep();
        drugi.wszystkie().forEach(x -> x.uchylony = false);
        w.dodaj(1, drugi);
        zmieniony += drugi.dlugosc();
    }
}
