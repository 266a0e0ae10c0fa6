package pl.uchwalnik.zapis;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Wynik;

/** One walk (przebieg) over the tokens of a YAML or JSON text; builds the nodes and collects what is wrong with their writing. */
final class Wezly {
    static final int LIMIT_GLEBOKOSCI = 20;

    /** More values than a thousand pages of profile; what follows them (rules, sorting) stays in memory. */
    static final int LIMIT_WARTOSCI = 100_000;

    private static final String BEZ_ODSYLACZY = "Powtórz wartość w każdym miejscu, w którym jest potrzebna.";

    private final JsonParser parser;
    private final Wiersze wiersze;
    private final int najglebiej;
    private final int najwiecej;
    private final List<Diagnoza> diagnozy = new ArrayList<>();
    private int wartosci;

    Wezly(JsonParser parser, Wiersze wiersze) {
        this(parser, wiersze, LIMIT_GLEBOKOSCI, LIMIT_WARTOSCI);
    }

    Wezly(JsonParser parser, Wiersze wiersze, int najglebiej, int najwiecej) {
        this.parser = parser;
        this.wiersze = wiersze;
        this.najglebiej = najglebiej;
        this.najwiecej = najwiecej;
    }

    /** Stops the walk where nothing sensible can follow. */
    static final class Przerwane extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Diagnoza diagnoza;

        Przerwane(Diagnoza diagnoza) {
            super(diagnoza.tekst(), null, false, false);
            this.diagnoza = diagnoza;
        }

        Diagnoza diagnoza() {
            return diagnoza;
        }
    }

    Wynik<Wezel> read() throws IOException {
        JsonToken t = parser.nextToken();
        if (t == null) {
            return Wynik.brak(Diagnoza.blad("Z010", wiersze.whole(), "plik jest pusty."));
        }
        Wezel korzen = node(t, 1);
        if (parser.nextToken() != null) {
            diagnozy.add(Diagnoza.blad("Z009", place(), "w pliku jest więcej niż jeden dokument YAML (znak „---”).")
                    .withPodpowiedz("Zostaw jeden dokument, a pozostałe przenieś do osobnych plików."));
        }
        return Wynik.of(korzen, diagnozy);
    }

    private Wezel node(JsonToken t, int glebokosc) throws IOException {
        Polozenie p = place();
        if (glebokosc > najglebiej) {
            throw new Przerwane(tooDeep(p, najglebiej));
        }
        wartosci++;
        if (wartosci > najwiecej) {
            throw new Przerwane(
                    Diagnoza.blad("Z014", p, "w pliku jest za dużo wartości; przyjmujemy najwyżej " + najwiecej + "."));
        }
        refuse(p);
        return switch (t) {
            case START_OBJECT -> mapping(p, glebokosc);
            case START_ARRAY -> sequence(p, glebokosc);
            case VALUE_NULL -> new Wezel.Pusty(p);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Wezel.Skalar(text(), Wezel.Rodzaj.LICZBA, p);
            case VALUE_TRUE, VALUE_FALSE -> new Wezel.Skalar(text(), logical(text()), p);
            default -> new Wezel.Skalar(text(), bare(p) ? Wezel.Rodzaj.LICZBA : Wezel.Rodzaj.TEKST, p);
        };
    }

    static Diagnoza tooDeep(Polozenie p, int najglebiej) {
        return Diagnoza.blad(
                "Z008", p, "zagnieżdżenie jest zbyt głębokie; przyjmujemy do " + najglebiej + " poziomów.");
    }

    /** Only the words of YAML 1.2; {@code NO}, {@code on} and {@code yes} are text, whatever YAML 1.1 took them for. */
    private static Wezel.Rodzaj logical(String tekst) {
        return switch (tekst) {
            case "true", "True", "TRUE", "false", "False", "FALSE" -> Wezel.Rodzaj.LOGICZNA;
            default -> Wezel.Rodzaj.TEKST;
        };
    }

    /** Bare digits that YAML 1.1 cannot read as an octal number ({@code 0803011}) come as text; to a person they are a number. */
    private boolean bare(Polozenie p) throws IOException {
        String t = text();
        return !t.isEmpty() && t.chars().allMatch(c -> c >= '0' && c <= '9') && wiersze.startsWith(p, t);
    }

    private void refuse(Polozenie p) throws IOException {
        // the parser tells nothing of the anchor of a scalar; no plain text may begin with these signs
        boolean znak = parser instanceof YAMLParser && (wiersze.startsWith(p, "&") || wiersze.startsWith(p, "*"));
        if (znak || parser.getObjectId() != null) {
            // without what it stands for, the rest of the file cannot be judged
            throw new Przerwane(Diagnoza.blad("Z007", p, "kotwice i odsyłacze YAML („&”, „*”) są niedozwolone.")
                    .withPodpowiedz(BEZ_ODSYLACZY));
        }
        Object znacznik = parser.getTypeId();
        if (znacznik != null) {
            diagnozy.add(Diagnoza.blad("Z012", p, "znaczniki typów YAML („!…”) są niedozwolone.")
                    .withPodpowiedz("Usuń znacznik; tekst ujmij w cudzysłów."));
        }
    }

    private Wezel sequence(Polozenie p, int glebokosc) throws IOException {
        List<Wezel> elementy = new ArrayList<>();
        for (JsonToken t = next(); t != JsonToken.END_ARRAY; t = next()) {
            elementy.add(node(t, glebokosc + 1));
        }
        return new Wezel.Ciag(elementy, p);
    }

    private Wezel mapping(Polozenie p, int glebokosc) throws IOException {
        Map<String, Wezel.Wpis> wpisy = new LinkedHashMap<>();
        for (JsonToken t = next(); t != JsonToken.END_OBJECT; t = next()) {
            Polozenie miejsce = place();
            String klucz = text();
            if (klucz.equals("<<")) {
                throw new Przerwane(Diagnoza.blad("Z007", miejsce, "scalanie map YAML („<<”) jest niedozwolone.")
                        .withPodpowiedz(BEZ_ODSYLACZY));
            }
            Wezel wartosc = node(next(), glebokosc + 1);
            Wezel.Wpis pierwszy = wpisy.putIfAbsent(klucz, new Wezel.Wpis(klucz, wartosc, miejsce));
            if (pierwszy != null) {
                diagnozy.add(Diagnoza.blad("Z005", miejsce, "klucz „" + Skrot.of(klucz) + "” podano drugi raz.")
                        .withPowiazane(pierwszy.polozenie(), "tu podano go po raz pierwszy")
                        .withPodpowiedz("Zostaw jeden z nich."));
            }
        }
        return new Wezel.Mapa(List.copyOf(wpisy.values()), p);
    }

    private JsonToken next() throws IOException {
        @Nullable JsonToken t = parser.nextToken();
        if (t == null) {
            throw new Przerwane(Diagnoza.blad("Z004", place(), "tekst urywa się w środku."));
        }
        return t;
    }

    private String text() throws IOException {
        String t = parser.getText();
        return t == null ? "" : t;
    }

    private Polozenie place() {
        JsonLocation l = parser.currentTokenLocation();
        return wiersze.place(l.getLineNr(), l.getColumnNr());
    }
}
