package pl.uchwalnik.cli.raport;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import pl.uchwalnik.Wersja;

/**
 * Report of our own fault (raport awarii): a file to send to the authors instead of a stack trace on the screen. It holds
 * no data of the profile, only the command, the versions and where the program stopped.
 */
public record RaportAwarii(Konsola konsola) {

    public KodWyjscia write(Throwable awaria, List<String> argumenty) {
        konsola.err().println("błąd programu: coś poszło nie tak po naszej stronie; to nie jest wina danych.");
        try {
            Path plik = Files.createTempFile("uchwalnik-awaria-", ".txt");
            Files.writeString(plik, text(awaria, argumenty));
            konsola.err().println("Raport dla autorów programu (bez danych z profilu): " + plik);
        } catch (IOException e) {
            konsola.err().println("Nie udało się zapisać raportu: brak miejsca albo uprawnień w katalogu tymczasowym.");
        }
        return KodWyjscia.AWARIA;
    }

    private static String text(Throwable awaria, List<String> argumenty) {
        StringWriter slad = new StringWriter();
        awaria.printStackTrace(new PrintWriter(slad));
        return "Uchwalnik " + Wersja.numer() + "\nJava " + System.getProperty("java.version") + ", "
                + System.getProperty("os.name") + " " + System.getProperty("os.version") + "\nargumenty: "
                + String.join(" ", argumenty) + "\n\n" + slad;
    }
}
