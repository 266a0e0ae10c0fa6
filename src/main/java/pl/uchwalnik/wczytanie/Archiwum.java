package pl.uchwalnik.wczytanie;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;

/**
 * Unpacked archive (archiwum) of a DOCX or ODT, with limits against zip bombs: number of entries, total size, ratio.
 *
 * @param plik name of the file, for findings
 * @param czesci XML parts by their names, in the order of the archive; other parts are counted and left packed
 */
record Archiwum(String plik, Map<String, byte[]> czesci) {

    private static final int NAJWIECEJ_CZESCI = 5_000;
    private static final long NAJWIECEJ_BAJTOW = 192L << 20;
    /** Honest XML packs up to some 60 times; a bomb a thousand. Small files may do as they like. */
    private static final int NAJWIEKSZY_STOSUNEK = 250;

    private static final long BEZ_STOSUNKU_DO = 8L << 20;

    Optional<byte[]> czesc(String nazwa) {
        return Optional.ofNullable(czesci.get(nazwa));
    }

    static Archiwum unpack(String plik, byte[] zip) throws OdmowaException {
        Map<String, byte[]> czesci = new LinkedHashMap<>();
        long razem = 0;
        int ile = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                if (++ile > NAJWIECEJ_CZESCI) {
                    throw refuse(plik, "ma ponad " + NAJWIECEJ_CZESCI + " części");
                }
                String nazwa = e.getName();
                boolean potrzebna = nazwa.endsWith(".xml") || nazwa.endsWith(".rels") || nazwa.equals("mimetype");
                long granica = Math.min(NAJWIECEJ_BAJTOW - razem, limit(zip.length) - razem);
                byte[] dane = readUpTo(plik, in, granica, potrzebna);
                razem += dane.length;
                if (potrzebna) {
                    czesci.put(nazwa, dane);
                } else {
                    czesci.put(nazwa, new byte[0]);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new OdmowaException(Diagnoza.blad(
                            "W103",
                            Polozenie.of(plik),
                            "Plik jest uszkodzony: nie udało się rozpakować jego zawartości.")
                    .withPodpowiedz("Otwórz go w Wordzie albo LibreOffice i zapisz ponownie."));
        }
        return new Archiwum(plik, czesci);
    }

    private static long limit(int spakowane) {
        return Math.max(BEZ_STOSUNKU_DO, (long) spakowane * NAJWIEKSZY_STOSUNEK);
    }

    private static byte[] readUpTo(String plik, InputStream in, long granica, boolean zachowaj)
            throws IOException, OdmowaException {
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        byte[] bufor = new byte[16_384];
        long ile = 0;
        for (int n = in.read(bufor); n >= 0; n = in.read(bufor)) {
            ile += n;
            if (ile > granica) {
                throw refuse(plik, "po rozpakowaniu jest wielokrotnie za duży");
            }
            if (zachowaj) {
                b.write(bufor, 0, n);
            }
        }
        return b.toByteArray();
    }

    private static OdmowaException refuse(String plik, String powod) {
        return new OdmowaException(
                Diagnoza.blad("W104", Polozenie.of(plik), "Odmawiam czytania tego pliku: " + powod + ".")
                        .withPodpowiedz(
                                "Sprawdź, skąd pochodzi; zwykły dokument zapisany w Wordzie lub LibreOffice jest dużo mniejszy."));
    }
}
