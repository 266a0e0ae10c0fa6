package pl.uchwalnik.zapis;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Podobienstwo;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.diagnostyka.Zrodlo;

/**
 * Reader of a text file (źródło) from outside: UTF-8 in NFC, of a bounded size, free of binary bytes; whatever else it
 * meets it refuses with the place.
 *
 * @param limit largest size in bytes
 */
public record ZrodloReader(long limit) {
    private static final int NAJWIECEJ_NAZW = 2000;
    private static final String POLSKIE = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ";

    /** Reads a file; the name of the source is the path as given. */
    public Wynik<Zrodlo> read(Path plik) {
        String nazwa = plik.toString();
        Polozenie calosc = Polozenie.of(nazwa);
        if (Files.isDirectory(plik)) {
            return Wynik.brak(Diagnoza.blad("Z001", calosc, "to jest katalog, a oczekiwano pliku."));
        }
        try (InputStream in = Files.newInputStream(plik)) {
            if (Files.isRegularFile(plik) && Files.size(plik) > limit) {
                return Wynik.brak(tooLong(calosc));
            }
            // a device or a pipe has no size: never read more than one byte over the limit
            byte[] bajty = in.readNBytes((int) limit + 1);
            return bajty.length > limit ? Wynik.brak(tooLong(calosc)) : decode(nazwa, bajty);
        } catch (NoSuchFileException e) {
            return Wynik.brak(missing(plik, calosc));
        } catch (AccessDeniedException e) {
            return Wynik.brak(Diagnoza.blad("Z001", calosc, "brak uprawnień do odczytu pliku."));
        } catch (IOException e) {
            return Wynik.brak(Diagnoza.blad("Z001", calosc, "nie udało się odczytać pliku."));
        }
    }

    private Diagnoza tooLong(Polozenie calosc) {
        return Diagnoza.blad(
                        "Z002",
                        calosc,
                        String.format(Locale.ROOT, "plik jest za duży; przyjmujemy najwyżej %d kB.", limit / 1024))
                .withPodpowiedz("Sprawdź, czy to właściwy plik.");
    }

    private static Diagnoza missing(Path plik, Polozenie calosc) {
        Diagnoza d = Diagnoza.blad("Z001", calosc, "nie ma takiego pliku.");
        Path katalog = plik.toAbsolutePath().getParent();
        if (katalog == null || !Files.isDirectory(katalog)) {
            return d.withPodpowiedz("Nie ma też katalogu, w którym miał leżeć.");
        }
        return nearest(plik, katalog)
                .map(n -> d.withPodpowiedz("W tym katalogu jest plik „" + n + "”."))
                .orElse(d);
    }

    /** Name in the directory nearest to the one asked for. */
    private static Optional<String> nearest(Path plik, Path katalog) {
        try (Stream<Path> s = Files.list(katalog)) {
            List<String> nazwy = s.limit(NAJWIECEJ_NAZW)
                    .map(p -> String.valueOf(p.getFileName()))
                    .sorted()
                    .toList();
            return Podobienstwo.nearest(String.valueOf(plik.getFileName()), nazwy);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Text of bytes; the name serves the findings. */
    public Wynik<Zrodlo> decode(String nazwa, byte[] bajty) {
        for (int i = 0; i < bajty.length; i++) {
            if (bajty[i] == 0) {
                return Wynik.brak(binary(nazwa, bajty, i));
            }
        }
        CharsetDecoder d = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer wejscie = ByteBuffer.wrap(bajty);
        CharBuffer wyjscie = CharBuffer.allocate(bajty.length + 1);
        CoderResult wynik = d.decode(wejscie, wyjscie, true);
        String tekst = wyjscie.flip().toString();
        if (wynik.isError()) {
            return Wynik.brak(malformed(nazwa, bajty, wejscie.position(), tekst));
        }
        // letters typed on a Mac may come as two signs each; everything after this compares text
        return Wynik.of(new Zrodlo(nazwa, Normalizer.normalize(tekst, Normalizer.Form.NFC)));
    }

    private static Diagnoza binary(String nazwa, byte[] bajty, int gdzie) {
        boolean utf16 = bajty.length > 1
                && ((bajty[0] == (byte) 0xFF && bajty[1] == (byte) 0xFE)
                        || (bajty[0] == (byte) 0xFE && bajty[1] == (byte) 0xFF));
        return utf16
                ? Diagnoza.blad("Z003", Polozenie.of(nazwa), "plik zapisano w UTF-16, a oczekiwano UTF-8.")
                        .withPodpowiedz("Zapisz plik ponownie, wybierając kodowanie UTF-8.")
                : Diagnoza.blad(
                                "Z003",
                                Polozenie.of(nazwa),
                                "to nie jest plik tekstowy: bajt zerowy na pozycji " + (gdzie + 1) + ".")
                        .withPodpowiedz("Podaj plik tekstowy w kodowaniu UTF-8.");
    }

    private static Diagnoza malformed(String nazwa, byte[] bajty, int gdzie, String przed) {
        Polozenie miejsce = new Zrodlo(nazwa, przed).polozenie(withoutBom(przed));
        Diagnoza d = Diagnoza.blad(
                "Z003",
                miejsce,
                String.format(Locale.ROOT, "bajt 0x%02X nie jest poprawnym tekstem UTF-8.", bajty[gdzie] & 0xFF));
        String jako1250 = new String(bajty, gdzie, 1, Charset.forName("windows-1250"));
        String jako8859 = new String(bajty, gdzie, 1, Charset.forName("ISO-8859-2"));
        if (POLSKIE.contains(jako1250)) {
            return d.withPodpowiedz("Plik jest zapewne w kodowaniu Windows-1250 (w tym miejscu „" + jako1250
                    + "”); zapisz go ponownie jako UTF-8.");
        } else if (POLSKIE.contains(jako8859)) {
            return d.withPodpowiedz("Plik jest zapewne w kodowaniu ISO-8859-2 (w tym miejscu „" + jako8859
                    + "”); zapisz go ponownie jako UTF-8.");
        }
        return d.withPodpowiedz("Zapisz plik ponownie jako tekst w kodowaniu UTF-8.");
    }

    private static int withoutBom(String przed) {
        return new Zrodlo("", przed).tekst().length();
    }
}
