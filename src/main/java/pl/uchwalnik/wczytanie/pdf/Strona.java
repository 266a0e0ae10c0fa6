package pl.uchwalnik.wczytanie.pdf;

import java.util.List;

/** Page (strona) of a PDF: its printed lines in reading order and its size in points. */
record Strona(int numer, float szerokosc, float wysokosc, List<Wiersz> wiersze, boolean maObraz) {
    Strona {
        wiersze = List.copyOf(wiersze);
    }

    Strona withWiersze(List<Wiersz> nowe) {
        return new Strona(numer, szerokosc, wysokosc, nowe, maObraz);
    }
}
