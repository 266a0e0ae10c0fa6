package pl.uchwalnik.szablon;

import java.util.Map;
import java.util.Optional;
import pl.uchwalnik.profil.Profil;
import pl.uchwalnik.zapis.RecordMap;

/**
 * Description of a document (opis dokumentu) that can be made.
 *
 * @param id name of its files: {@code statut-zmiana}
 * @param nazwa what it is called
 * @param opis one sentence on what it is
 * @param szablon template file
 * @param warunek when it belongs to the pack of a profile that names no documents; absent: always
 */
public record OpisDokumentu(String id, String nazwa, Optional<String> opis, String szablon, Optional<Warunek> warunek) {

    /**
     * Condition (warunek): a profile path that must have a value, or must have none.
     *
     * @param jest path of a fact that must be there
     * @param brak path of a fact that must be absent
     */
    public record Warunek(Optional<String> jest, Optional<String> brak) {

        boolean holds(Map<String, Object> profil) {
            return jest.map(s -> present(profil, s)).orElse(true)
                    && brak.map(s -> !present(profil, s)).orElse(true);
        }

        private static boolean present(Map<?, ?> profil, String sciezka) {
            int kropka = sciezka.indexOf('.');
            if (kropka < 0) {
                return profil.containsKey(sciezka);
            }
            return profil.get(sciezka.substring(0, kropka)) instanceof Map<?, ?> dalej
                    && present(dalej, sciezka.substring(kropka + 1));
        }
    }

    /** Whether the document fits the facts of a profile. */
    public boolean pasuje(Profil profil) {
        return warunek.map(w -> w.holds(RecordMap.of(profil))).orElse(true);
    }
}
