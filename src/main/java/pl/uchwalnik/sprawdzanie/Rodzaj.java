package pl.uchwalnik.sprawdzanie;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** What an argument is (rodzaj): the name of a file says it, and the contents where the name misleads. */
enum Rodzaj {
    AKT,
    PROFIL,
    /** Named as a profile, but an act stands in it. */
    AKT_POD_NAZWA_PROFILU,
    KATALOG;

    private static final int POCZATEK = 64 * 1024;
    private static final Pattern KLUCZE = Pattern.compile(
            "(?ms)\\A(?=.*^wersja: *\\d)(?=.*^gmina:)(?:\\s|#|wersja|fikcyjny|gmina|ops|pakiet|sesja|kontrola).*");
    private static final Pattern JEDNOSTKA =
            Pattern.compile("(?m)^ *(?:UCHWAŁA|ZARZĄDZENIE|OBWIESZCZENIE|§ ?\\d+[a-z]*\\.|Art\\. ?\\d|Rozdział )");

    static Rodzaj of(Path sciezka) {
        if (Files.isDirectory(sciezka)) {
            return KATALOG;
        }
        String nazwa = sciezka.toString().toLowerCase(Locale.ROOT);
        String poczatek = beginning(sciezka);
        if (nazwa.endsWith(".yaml") || nazwa.endsWith(".yml")) {
            boolean plik = poczatek.startsWith("PK") || poczatek.startsWith("%PDF");
            boolean akt = JEDNOSTKA.matcher(poczatek).find()
                    && !Pattern.compile("(?m)^gmina:").matcher(poczatek).find();
            return plik || akt ? AKT_POD_NAZWA_PROFILU : PROFIL;
        }
        return KLUCZE.matcher(poczatek).find() ? PROFIL : AKT;
    }

    private static String beginning(Path plik) {
        if (!Files.isRegularFile(plik)) {
            return "";
        }
        try (InputStream in = Files.newInputStream(plik)) {
            return new String(in.readNBytes(POCZATEK), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
