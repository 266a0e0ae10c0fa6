package pl.uchwalnik.nowelizacja;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.nowelizacja.Model.Czesc;
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
        switch (los.nextInt(20)) {
            case 0, 1, 2 -> wyrazy();
            case 3, 4 -> calyTekst();
            case 5, 6 -> dodaj();
            case 7, 8 -> usun();
            case 9 -> zdanie();
            case 10 -> wprowadzenie();
            case 11 -> paragraf();
            case 12 -> rozdzial();
            case 13 -> przebudowa();
            case 14 -> przenies();
            case 15 -> przeniesParagraf();
            case 16 -> rozproszona();
            case 17 -> scal();
            case 18 -> pozaJednostkami();
            default -> zalacznik();
        }
    }

    private List<Wezel> wezly(java.util.function.Predicate<Wezel> jakie) {
        return model.wszystkie().stream()
                .filter(w -> GeneratorAktow.obowiazuje(w) && jakie.test(w))
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
        int gdzie = miejsce(w.nizsze);
        for (int k = 0; k < ile; k++) {
            Wezel nowy = rodzaj == RodzajJednostki.USTEP ? generator.ustep() : generator.pozycja(rodzaj, 2);
            w.dodaj(gdzie + k, nowy);
            zmieniony += nowy.dlugosc();
        }
    }

    /** A place in a list; seldom one for which there is no mark (D7): at the start, or before an inserted unit. */
    private int miejsce(List<Wezel> lista) {
        if (los.nextInt(90) == 0) {
            return los.nextInt(lista.size() + 1);
        }
        int i = 1 + los.nextInt(lista.size());
        while (i < lista.size() && wstawiony(lista.get(i))) {
            i++;
        }
        return i;
    }

    private static boolean wstawiony(Wezel w) {
        return w.stare.length() > 1 && Character.isLetter(w.stare.charAt(w.stare.length() - 1));
    }

    private void usun() {
        List<Wezel> listy =
                wezly(w -> w.nizsze.stream().filter(x -> !x.uchylony).count() > 2
                        || (w.rodzaj.podstawowa()
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
        Czesc c = losowy(model.czesci);
        Rozdzial r = losowy(c.rozdzialy);
        boolean pierwszy = c.rozdzialy.getFirst() == r;
        if (los.nextBoolean() && r.paragrafy.size() > 1) {
            Wezel usuwany = losowy(r.paragrafy);
            r.paragrafy.remove(usuwany);
            bezOdeslan(usuwany.wszystkie());
        } else {
            int gdzie = pierwszy || los.nextInt(3) != 0 || wstawiony(r.paragrafy.getFirst()) ? miejsce(r.paragrafy) : 0;
            Wezel nowy = generator.paragraf();
            r.paragrafy.add(gdzie, nowy);
            nowy.wszystkie().forEach(w -> w.uchylony = false);
            zmieniony += nowy.dlugosc();
        }
    }

    private void rozdzial() {
        Czesc c = losowy(model.czesci);
        List<Rozdzial> rozdzialy = c.rozdzialy;
        if (rozdzialy.getFirst().tytul.isEmpty()) {
            return;
        }
        switch (los.nextInt(3)) {
            case 0 -> {
                Rozdzial r = losowy(rozdzialy);
                r.tytul = GeneratorAktow.wielka(generator.slowa(3));
                zmieniony += r.tytul.length();
            }
            case 1 -> {
                Rozdzial r = new Rozdzial();
                r.tytul = GeneratorAktow.wielka(generator.slowa(3));
                r.paragrafy.add(generator.paragraf());
                r.paragrafy.getFirst().wszystkie().forEach(w -> w.uchylony = false);
                rozdzialy.add(1 + los.nextInt(rozdzialy.size()), r);
                zmieniony += r.tytul.length() + r.paragrafy.getFirst().dlugosc();
            }
            default -> {
                if (rozdzialy.size() > 1) {
                    Rozdzial r = losowy(rozdzialy);
                    rozdzialy.remove(r);
                    bezOdeslan(r.paragrafy.stream()
                            .flatMap(p -> p.wszystkie().stream())
                            .collect(Collectors.toList()));
                }
            }
        }
    }

    /** A unit cut out of one list and put into another of the same kind, or elsewhere in its own. */
    private void przenies() {
        List<Wezel> listy =
                wezly(w -> w.nizsze.stream().filter(x -> !x.uchylony).count() > 2 && w.nizsze.size() < 20);
        if (listy.isEmpty()) {
            return;
        }
        Wezel skad = losowy(listy);
        Wezel co = losowy(skad.nizsze.stream().filter(x -> !x.uchylony).toList());
        List<Wezel> dokad = wezly(w -> !w.nizsze.isEmpty()
                && w.nizsze.getFirst().rodzaj == co.rodzaj
                && w.nizsze.size() < 20
                && !co.wszystkie().contains(w)
                && czesc(w) == czesc(skad));
        skad.nizsze.remove(co);
        Wezel cel = losowy(dokad);
        odswiez(co);
        cel.dodaj(miejsce(cel.nizsze), co);
        zmieniony += co.dlugosc();
    }

    private Czesc czesc(Wezel w) {
        return model.czesci.stream()
                .filter(c -> c.wszystkie().contains(w))
                .findFirst()
                .orElseThrow();
    }

    /** What was moved is new where it stands: it bears no old marks. */
    private static void odswiez(Wezel w) {
        w.wszystkie().forEach(x -> {
            x.stare = "";
            x.uchylony = false;
        });
    }

    private void przeniesParagraf() {
        Czesc c = losowy(model.czesci);
        List<Rozdzial> zapas =
                c.rozdzialy.stream().filter(r -> r.paragrafy.size() > 1).toList();
        if (zapas.isEmpty()) {
            return;
        }
        Rozdzial skad = losowy(zapas);
        Wezel co = losowy(skad.paragrafy);
        skad.paragrafy.remove(co);
        Rozdzial dokad = losowy(c.rozdzialy);
        odswiez(co);
        dokad.paragrafy.add(miejsce(dokad.paragrafy), co);
        zmieniony += co.dlugosc();
    }

    /** One word replaced wherever it stands, in all its forms or in one. */
    private void rozproszona() {
        boolean wFormach = los.nextBoolean();
        String stary = wFormach ? "kierownik" : losowy(List.of("ośrodek", "wniosek", "rejestr", "pomoc", "14"));
        String nowy = wFormach ? "dyrektor" : losowy(List.of("urząd", "podanie", "30", "dom opieki", ""));
        Czesc c = losowy(model.czesci);
        for (Wezel w : c.wszystkie()) {
            if (!w.uchylony && w.tekst.stream().anyMatch(k -> k instanceof Slowa s && zawiera(s.tekst(), stary))) {
                w.tekst.replaceAll(k -> k instanceof Slowa s ? new Slowa(zamien(s.tekst(), stary, nowy)) : k);
                zmieniony += w.nizsze.isEmpty() ? w.dlugosc() : 40;
            }
        }
    }

    private static boolean zawiera(String tekst, String slowo) {
        return tekst.contains(" " + slowo) && !tekst.endsWith(" " + slowo);
    }

    private static String zamien(String tekst, String stary, String nowy) {
        return stary.equals("kierownik")
                ? tekst.replaceAll(" kierownik", " " + nowy)
                : tekst.replaceAll("(?U) " + stary + "\\b(?= )", nowy.isEmpty() ? "" : " " + nowy);
    }

    /** Two neighbouring ustępy or points become one. */
    private void scal() {
        List<Wezel> listy = wezly(w -> w.nizsze.size() > 2
                && w.nizsze.stream().noneMatch(x -> x.uchylony)
                && !w.nizsze.getFirst().rodzaj.nieoznaczona());
        if (listy.isEmpty()) {
            return;
        }
        Wezel w = losowy(listy);
        int i = los.nextInt(w.nizsze.size() - 1);
        Wezel a = w.nizsze.get(i);
        Wezel b = w.nizsze.get(i + 1);
        if (!a.nizsze.isEmpty() || !b.nizsze.isEmpty()) {
            return;
        }
        a.tekst.add(new Slowa(a.rodzaj.wyliczeniowa() ? " oraz " : " "));
        a.tekst.addAll(b.tekst);
        w.nizsze.remove(b);
        bezOdeslan(List.of(b));
        zmieniony += a.dlugosc();
    }

    /** Title of the act or of an annex, preamble, footnotes. */
    private void pozaJednostkami() {
        Czesc c = losowy(model.czesci);
        switch (los.nextInt(6)) {
            case 0 -> {
                model.tytul = "w sprawie " + generator.slowa(3 + los.nextInt(4));
                zmieniony += model.tytul.length();
            }
            case 1 -> {
                model.preambula = los.nextBoolean() ? "" : GeneratorAktow.wielka(generator.slowa(7)) + ".";
                zmieniony += model.preambula.length();
            }
            case 2 -> {
                c.tytul = c.zalacznik ? c.tytul + " " + generator.slowa(2) : "";
                zmieniony += c.tytul.length();
            }
            case 3 -> {
                List<Wezel> liscie = c.wszystkie().stream()
                        .filter(w ->
                                !w.uchylony && w.nizsze.isEmpty() && !w.rodzaj.wyliczeniowa() && !w.tekst.isEmpty())
                        .toList();
                if (!liscie.isEmpty()) {
                    Wezel w = losowy(liscie);
                    generator.odnosnik(c, w);
                    zmieniony += w.dlugosc() + 40;
                }
            }
            default -> {
                if (!c.odnosniki.isEmpty()) {
                    int i = los.nextInt(c.odnosniki.size());
                    c.odnosniki.set(i, GeneratorAktow.wielka(generator.slowa(6)) + ".");
                    zmieniony += c.odnosniki.get(i).length();
                }
            }
        }
    }

    /** An annex added at the end, or taken out with whatever refers to it. */
    private void zalacznik() {
        List<Czesc> zalaczniki = model.czesci.stream().filter(c -> c.zalacznik).toList();
        if (model.artykuly() || model.czesci.size() == zalaczniki.size()) {
            return;
        }
        if (los.nextBoolean() && zalaczniki.size() > 1) {
            model.czesci.remove(losowy(zalaczniki));
        } else if (zalaczniki.size() < 3) {
            Czesc c = generator.zalacznik("");
            c.wszystkie().forEach(w -> w.uchylony = false);
            model.czesci.add(c);
            zmieniony += c.tytul.length()
                    + c.paragrafy().stream().mapToInt(Wezel::dlugosc).sum();
        }
    }

    /** An undivided § gets a second ustęp; a plain item becomes an enumeration. */
    private void przebudowa() {
        List<Wezel> liscie =
                wezly(w -> w.nizsze.isEmpty() && (w.rodzaj.podstawowa() || w.rodzaj == RodzajJednostki.PUNKT));
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
