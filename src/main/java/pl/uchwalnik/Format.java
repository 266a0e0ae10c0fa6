package pl.uchwalnik;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Format (format) of an output file; its order is the order of files in a pack. */
public enum Format {
    DOCX("docx"),
    PDF("pdf"),
    HTML("html"),
    TXT("txt");

    private final String rozszerzenie;

    Format(String rozszerzenie) {
        this.rozszerzenie = rozszerzenie;
    }

    /** The word a user writes and the extension of the file. */
    public String rozszerzenie() {
        return rozszerzenie;
    }

    public static Optional<Format> parse(String slowo) {
        return Arrays.stream(values()).filter(f -> f.rozszerzenie.equals(slowo)).findFirst();
    }

    /** All words, in order, for messages. */
    public static List<String> slowa() {
        return Arrays.stream(values()).map(Format::rozszerzenie).toList();
    }
}
