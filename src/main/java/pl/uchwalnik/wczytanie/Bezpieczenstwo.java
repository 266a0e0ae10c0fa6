package pl.uchwalnik.wczytanie;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;

/** What an office file may not carry (bezpieczeństwo): macros, embedded programs, links to outside templates and pictures. */
final class Bezpieczenstwo {
    private Bezpieczenstwo() {}

    static void check(Archiwum a) throws OdmowaException {
        for (Map.Entry<String, byte[]> c : a.czesci().entrySet()) {
            String nazwa = c.getKey();
            if (nazwa.endsWith("vbaProject.bin") || nazwa.startsWith("Basic/") || nazwa.contains("/activeX/")) {
                throw refuse(a, "zawiera makra", "Zapisz go jako zwykły dokument bez makr (.docx).");
            }
            if (nazwa.equals("EncryptedPackage")
                    || (nazwa.equals("META-INF/manifest.xml") && encrypted(c.getValue()))) {
                throw refuse(a, "jest zabezpieczony hasłem", "Otwórz go z hasłem i zapisz kopię bez hasła.");
            }
            if (nazwa.endsWith(".rels") && outside(new String(c.getValue(), StandardCharsets.UTF_8))) {
                throw refuse(
                        a,
                        "odwołuje się do plików z zewnątrz",
                        "Osadź obrazy w dokumencie i odłącz szablon (Word: Deweloper – Szablon dokumentu).");
            }
        }
    }

    private static boolean encrypted(byte[] manifest) {
        return new String(manifest, StandardCharsets.UTF_8).contains("encryption-data");
    }

    /** Links to pages are harmless; what a program would fetch by itself is not. */
    private static boolean outside(String rels) {
        for (String r : rels.split("<Relationship\\b")) {
            if (r.contains("TargetMode=\"External\"") && !r.contains("/hyperlink\"")) {
                return true;
            }
        }
        return false;
    }

    private static OdmowaException refuse(Archiwum a, String powod, String podpowiedz) {
        return new OdmowaException(
                Diagnoza.blad("W104", Polozenie.of(a.plik()), "Odmawiam czytania tego pliku: " + powod + ".")
                        .withPodpowiedz(podpowiedz));
    }
}
