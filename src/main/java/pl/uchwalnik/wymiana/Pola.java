package pl.uchwalnik.wymiana;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.zapis.Wezel;

/** Nodes (węzły) of a file taken apart: what is asked for, or an error with its place. */
final class Pola {
    private static final Pattern BIALE = Pattern.compile("[\\s\\u00A0\\p{Cc}]+");

    private Pola() {}

    /** A node that cannot be what the file says it is; caught by the reader of the file. */
    static final class ZlyWezel extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Diagnoza diagnoza;

        ZlyWezel(Diagnoza diagnoza) {
            super(diagnoza.tekst(), null, false, false);
            this.diagnoza = diagnoza;
        }

        Diagnoza diagnoza() {
            return diagnoza;
        }
    }

    static ZlyWezel wrong(Wezel w, String co) {
        return new ZlyWezel(Diagnoza.blad("W117", w.polozenie(), "nie udało się odczytać aktu z JSON: " + co + ".")
                .withPodpowiedz(
                        "Kształt pliku opisuje src/docs/JSON.md; plik zapisuje „wczytaj PLIK --wynik akt.json”."));
    }

    static Optional<Wezel> child(Wezel w, String klucz) {
        return w instanceof Wezel.Mapa m ? m.get(klucz) : Optional.empty();
    }

    static List<String> keys(Wezel w) {
        return w instanceof Wezel.Mapa m
                ? m.wpisy().stream().map(Wezel.Wpis::klucz).toList()
                : List.of();
    }

    /** Text under a key; empty when there is none. */
    static String text(Wezel w, String klucz) {
        if (!(w instanceof Wezel.Mapa)) {
            throw wrong(w, "oczekiwano obiektu z kluczami");
        }
        return child(w, klucz).map(Pola::text).orElse("");
    }

    private static String text(Wezel w) {
        return switch (w) {
            case Wezel.Skalar s -> line(s.tekst());
            case Wezel.Pusty p -> "";
            case Wezel.Ciag c -> throw wrong(c, "oczekiwano tekstu, a jest lista");
            case Wezel.Mapa m -> throw wrong(m, "oczekiwano tekstu, a jest obiekt");
        };
    }

    /** Texts of the tree are one line of composed letters with single spaces. */
    private static String line(String t) {
        String n = Normalizer.isNormalized(t, Normalizer.Form.NFC) ? t : Normalizer.normalize(t, Normalizer.Form.NFC);
        return BIALE.matcher(n).replaceAll(" ").strip();
    }

    static int number(Wezel w, String klucz) {
        String t = text(w, klucz);
        if (!t.matches("\\d{1,6}")) {
            throw wrong(w, "wartość klucza „" + klucz + "” ma być liczbą");
        }
        return Integer.parseInt(t);
    }

    /** Elements of the list under a key; none when there is no such key. */
    static List<Wezel> list(Wezel w, String klucz) {
        return child(w, klucz).map(Pola::elements).orElse(List.of());
    }

    static List<Wezel> elements(Wezel w) {
        return switch (w) {
            case Wezel.Ciag c -> c.elementy();
            case Wezel.Pusty p -> List.of();
            case Wezel.Skalar s -> throw wrong(s, "oczekiwano listy");
            case Wezel.Mapa m -> throw wrong(m, "oczekiwano listy");
        };
    }

    static List<String> texts(Wezel w, String klucz) {
        return list(w, klucz).stream().map(Pola::text).toList();
    }

    static List<String> texts(Wezel w) {
        return elements(w).stream().map(Pola::text).toList();
    }
}
