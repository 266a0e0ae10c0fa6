package pl.uchwalnik.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Blok;
import pl.uchwalnik.akt.Cytat;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.Lista;
import pl.uchwalnik.akt.Miejsce;
import pl.uchwalnik.akt.Naglowek;
import pl.uchwalnik.akt.NaglowekAktu;
import pl.uchwalnik.akt.Odnosnik;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Tabela;
import pl.uchwalnik.akt.Zalacznik;
import pl.uchwalnik.diagnostyka.Diagnoza;

/**
 * Search for forbidden characters (znaki zakazane): those that XML 1.0 cannot hold even when escaped. One of them in a
 * DOCX and Word calls the whole file damaged.
 */
public final class ZnakiZakazane {

    /** Code of the finding. */
    public static final String KOD = "R002";

    private final List<Diagnoza> diagnozy = new ArrayList<>();

    private ZnakiZakazane() {}

    /** One finding for every text that holds such a character, in the order of the document. */
    public static List<Diagnoza> check(Akt akt) {
        ZnakiZakazane z = new ZnakiZakazane();
        akt.metryka().pola().values().forEach(w -> z.text(w, akt.naglowek().miejsce()));
        z.naglowek(akt.naglowek());
        z.skladniki(akt.wstep());
        z.skladniki(akt.tresc());
        z.texts(akt.podpis().wiersze(), Miejsce.NIEZNANE);
        z.odnosniki(akt.odnosniki());
        for (Zalacznik zal : akt.zalaczniki()) {
            z.texts(zal.oznaczenie(), zal.miejsce());
            z.texts(zal.tytul(), zal.miejsce());
            z.skladniki(zal.tresc());
            z.odnosniki(zal.odnosniki());
        }
        z.skladniki(akt.uzasadnienie());
        return List.copyOf(z.diagnozy);
    }

    /** True for a character that no XML text may hold; a surrogate without its pair is one. */
    public static boolean zakazany(int znak) {
        return (znak < 0x20 && znak != '\t' && znak != '\n' && znak != '\r')
                || (znak >= 0xD800 && znak <= 0xDFFF)
                || znak == 0xFFFE
                || znak == 0xFFFF;
    }

    private void naglowek(NaglowekAktu n) {
        texts(List.of(n.rodzaj(), n.organ(), n.data(), n.przedmiot()), n.miejsce());
    }

    private void odnosniki(List<Odnosnik> odnosniki) {
        for (Odnosnik o : odnosniki) {
            texts(List.of(o.znak(), o.tekst()), o.miejsce());
        }
    }

    private void skladniki(List<? extends Skladnik> skladniki) {
        for (Skladnik s : skladniki) {
            switch (s) {
                case JednostkaSystematyzacyjna j -> {
                    text(j.tytul(), j.miejsce());
                    skladniki(j.skladniki());
                }
                case Jednostka j -> {
                    text(j.tekst(), j.miejsce());
                    skladniki(j.skladniki());
                    text(j.czescWspolna(), j.miejsce());
                }
                case Blok b -> blok(b);
            }
        }
    }

    private void blok(Blok blok) {
        switch (blok) {
            case Akapit a -> text(a.tekst(), a.miejsce());
            case Naglowek n -> text(n.tekst(), n.miejsce());
            case Lista l -> l.pozycje().forEach(p -> skladniki(p.bloki()));
            case Tabela t -> {
                text(t.podpis(), t.miejsce());
                t.kolumny().forEach(k -> text(k.naglowek(), t.miejsce()));
                t.wiersze().forEach(w -> texts(w, t.miejsce()));
            }
            case Cytat c -> {
                skladniki(c.tresc());
                text(c.zamkniecie(), c.miejsce());
            }
        }
    }

    private void texts(List<String> teksty, Miejsce miejsce) {
        teksty.forEach(t -> text(t, miejsce));
    }

    private void text(String tekst, Miejsce miejsce) {
        int gdzie = find(tekst);
        if (gdzie >= 0) {
            diagnozy.add(Diagnoza.blad(
                            KOD,
                            miejsce.polozenie(),
                            "tekst zawiera znak sterujący %s, którego dokument nie może przechować"
                                    .formatted(String.format(Locale.ROOT, "U+%04X", tekst.codePointAt(gdzie))))
                    .withPodpowiedz("Usuń ten znak; najczęściej pochodzi z kopiowania z PDF albo z innego programu."));
        }
    }

    /** Index of the first such character, or -1. */
    private static int find(String tekst) {
        for (int i = 0; i < tekst.length(); i++) {
            char c = tekst.charAt(i);
            // Nearly every character of every act is decided here.
            if (c >= 0x20 && c < 0xD800) {
                continue;
            }
            int znak = tekst.codePointAt(i);
            if (zakazany(znak)) {
                return i;
            }
            i += Character.charCount(znak) - 1;
        }
        return -1;
    }
}
