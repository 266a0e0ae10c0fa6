package pl.uchwalnik.nowelizacja;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.nowelizacja.Model.Czesc;
import pl.uchwalnik.nowelizacja.Model.Kawalek;
import pl.uchwalnik.nowelizacja.Model.Odeslanie;
import pl.uchwalnik.nowelizacja.Model.Rozdzial;
import pl.uchwalnik.nowelizacja.Model.Slowa;
import pl.uchwalnik.nowelizacja.Model.Wezel;

/** Makes acts: chapters, nested enumerations, common parts, sentences, references, gaps and repealed units. */
final class GeneratorAktow {
    private static final List<String> WYRAZY = List.of(
            ("ośrodek gmina wójt pracownik zadanie pomoc usługa rodzina osoba klub plan budżet wniosek decyzja termin umowa rejestr "
                            + "sprawozdanie zespół kierownik rada budynek świetlica senior dziecko sąsiad wolontariusz szkoła sołectwo skarga "
                            + "prowadzi udziela ustala składa przyjmuje nadzoruje organizuje wspiera przekazuje sporządza lokalny społeczny "
                            + "kierownika kierownikiem kierownikowi 14 30 roczny pisemny właściwy odrębny stały wspólny jawny bezpłatny oraz przez przy według zgodnie podczas wobec")
                    .split(" "));

    final Random los;
    private final int rozmiar;
    private RodzajJednostki podstawowa = RodzajJednostki.PARAGRAF;

    GeneratorAktow(Random los, int rozmiar) {
        this.los = los;
        this.rozmiar = rozmiar;
    }

    /** An annex alone in four of six acts, a body with one annex or two, or an act divided into articles. */
    Model model() {
        Model m = new Model();
        switch (los.nextInt(6)) {
            case 0 -> {
                m.czesci.add(tresc(1 + los.nextInt(3)));
                int zalaczniki = 1 + los.nextInt(2);
                for (int i = 1; i <= zalaczniki; i++) {
                    m.czesci.add(zalacznik(zalaczniki == 1 ? "" : Integer.toString(i)));
                }
                m.preambula = los.nextBoolean() ? "" : wielka(slowa(6 + los.nextInt(6))) + ".";
            }
            case 1 -> {
                podstawowa = RodzajJednostki.ARTYKUL;
                m.czesci.add(tresc(1 + los.nextInt(rozmiar + 1)));
            }
            default -> m.czesci.add(zalacznik(""));
        }
        m.czesci.forEach(c -> numeruj(c.paragrafy()));
        m.czesci.forEach(this::odeslania);
        m.czesci.forEach(this::odnosniki);
        return m;
    }

    private Czesc tresc(int ile) {
        Czesc c = new Czesc();
        c.zalacznik = false;
        Rozdzial r = new Rozdzial();
        for (int i = 0; i < ile; i++) {
            r.paragrafy.add(paragraf());
        }
        c.rozdzialy.add(r);
        return c;
    }

    Czesc zalacznik(String numer) {
        Czesc c = new Czesc();
        c.stare = numer;
        c.tytul = slowa(2).toUpperCase(Locale.ROOT);
        int rozdzialy = los.nextInt(3) == 0 ? 1 + los.nextInt(3) : 0;
        for (int r = 0; r < Math.max(1, rozdzialy); r++) {
            Rozdzial rozdzial = new Rozdzial();
            rozdzial.tytul = rozdzialy == 0 ? "" : wielka(slowa(2 + los.nextInt(2)));
            rozdzial.stare = rozdzialy == 0 ? "" : Integer.toString(r + 1);
            int ile = 1 + los.nextInt(Math.max(1, rozmiar));
            for (int i = 0; i < ile; i++) {
                rozdzial.paragrafy.add(paragraf());
            }
            c.rozdzialy.add(rozdzial);
        }
        return c;
    }

    /** Some units bear the letter of an earlier insertion: 3a, 3b, ba. */
    private void numeruj(List<Wezel> lista) {
        int n = 0;
        char litera = 'a';
        for (int i = 0; i < lista.size(); i++) {
            Wezel w = lista.get(i);
            boolean wstawiony = i > 0 && i < lista.size() - 1 && los.nextInt(12) == 0;
            if (!wstawiony) {
                n++;
                litera = 'a';
            }
            String numer =
                    w.rodzaj == RodzajJednostki.LITERA ? String.valueOf((char) ('a' + n - 1)) : Integer.toString(n);
            w.stare = numer + (wstawiony ? String.valueOf(litera++) : "");
            numeruj(w.nizsze);
        }
    }

    Wezel paragraf() {
        Wezel p = new Wezel(podstawowa);
        switch (los.nextInt(3)) {
            case 0 -> zdania(p);
            case 1 -> wyliczenie(p, RodzajJednostki.PUNKT, 0);
            default -> {
                int ile = 2 + los.nextInt(3);
                for (int i = 0; i < ile; i++) {
                    p.dodaj(i, ustep());
                }
                if (los.nextInt(6) == 0) {
                    p.nizsze.get(los.nextInt(ile)).uchylony = true;
                }
            }
        }
        return p;
    }

    Wezel ustep() {
        Wezel u = new Wezel(RodzajJednostki.USTEP);
        if (los.nextInt(3) == 0) {
            wyliczenie(u, RodzajJednostki.PUNKT, 0);
        } else {
            zdania(u);
        }
        return u;
    }

    private void zdania(Wezel w) {
        int ile = 1 + (los.nextInt(3) == 0 ? los.nextInt(3) : 0);
        for (int i = 0; i < ile; i++) {
            w.tekst.add(new Slowa((i == 0 ? "" : " ") + zdanie()));
        }
    }

    String zdanie() {
        return wielka(slowa(4 + los.nextInt(9))) + ".";
    }

    void wyliczenie(Wezel w, RodzajJednostki rodzaj, int glebokosc) {
        w.tekst.clear();
        String wstep = slowa(2 + los.nextInt(4)) + ":";
        w.tekst.add(new Slowa(w.rodzaj.wyliczeniowa() ? wstep : wielka(wstep)));
        int ile = 2 + los.nextInt(4);
        for (int i = 0; i < ile; i++) {
            w.dodaj(i, pozycja(rodzaj, glebokosc));
        }
        if (glebokosc == 0 && los.nextInt(4) == 0) {
            w.wspolna = slowa(3 + los.nextInt(4));
        }
        if (los.nextInt(8) == 0 && w.wspolna.isEmpty() && rodzaj != RodzajJednostki.PODWOJNE_TIRET) {
            w.nizsze.get(los.nextInt(ile)).uchylony = true;
            w.nizsze.getFirst().uchylony = false;
        }
    }

    Wezel pozycja(RodzajJednostki rodzaj, int glebokosc) {
        Wezel w = new Wezel(rodzaj);
        RodzajJednostki nizszy = nizszy(rodzaj);
        if (nizszy != rodzaj && los.nextInt(4 + glebokosc) == 0) {
            wyliczenie(w, nizszy, glebokosc + 1);
        } else {
            w.tekst.add(new Slowa(slowa(2 + los.nextInt(7))));
        }
        return w;
    }

    static RodzajJednostki nizszy(RodzajJednostki r) {
        return switch (r) {
            case ARTYKUL, PARAGRAF, USTEP -> RodzajJednostki.PUNKT;
            case PUNKT -> RodzajJednostki.LITERA;
            case LITERA -> RodzajJednostki.TIRET;
            case TIRET, PODWOJNE_TIRET -> RodzajJednostki.PODWOJNE_TIRET;
        };
    }

    /** Some texts bear a mark of a footnote. */
    private void odnosniki(Czesc c) {
        for (Wezel w : c.wszystkie()) {
            if (obowiazuje(w) && w.nizsze.isEmpty() && !w.rodzaj.wyliczeniowa() && los.nextInt(40) == 0) {
                odnosnik(c, w);
            }
        }
    }

    void odnosnik(Czesc c, Wezel w) {
        if (c.odnosniki.size() < 9 && w.tekst.getFirst() instanceof Slowa(String t) && t.contains(" ")) {
            String znak = "¹²³⁴⁵⁶⁷⁸⁹".charAt(c.odnosniki.size()) + "⁾";
            w.tekst.set(0, new Slowa(t.replaceFirst(" ", znak + " ")));
            c.odnosniki.add(wielka(slowa(5)) + ".");
        }
    }

    private void odeslania(Czesc c) {
        List<Wezel> cele = c.wszystkie().stream()
                .filter(w -> obowiazuje(w) && !w.rodzaj.nieoznaczona())
                .toList();
        for (Wezel w : c.wszystkie()) {
            if (obowiazuje(w) && w.nizsze.isEmpty() && !cele.isEmpty() && los.nextInt(6) == 0) {
                List<Kawalek> stare = new ArrayList<>(w.tekst);
                w.tekst.clear();
                Slowa pierwszy = (Slowa) stare.removeFirst();
                String t = pierwszy.tekst();
                boolean kropka = t.endsWith(".");
                w.tekst.add(new Slowa((kropka ? t.substring(0, t.length() - 1) : t) + ", o którym mowa w "));
                w.tekst.add(new Odeslanie(cele.get(los.nextInt(cele.size()))));
                w.tekst.add(new Slowa(kropka ? "." : ""));
                w.tekst.addAll(stare);
            }
        }
    }

    static boolean obowiazuje(Wezel w) {
        return !w.uchylony && w.nad().map(GeneratorAktow::obowiazuje).orElse(true);
    }

    String slowa(int ile) {
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < ile; i++) {
            b.append(i == 0 ? "" : " ").append(WYRAZY.get(los.nextInt(WYRAZY.size())));
        }
        return b.toString();
    }

    static String wielka(String s) {
        return Character.toUpperCase(s.charAt(0)) + s.substring(1);
    }
}
