package pl.uchwalnik.pakiet;

import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Podobienstwo;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.profil.Profil;
import pl.uchwalnik.szablon.OpisDokumentu;
import pl.uchwalnik.szablon.RejestrDokumentow;

/** Which documents a profile gets (wybór dokumentów): those asked for, else those it names, else those that fit its facts. */
public final class Wybor {
    private Wybor() {}

    /** Ids in the order of the register. */
    public static Wynik<List<String>> choose(RejestrDokumentow rejestr, Zlecenie zlecenie, Profil profil) {
        List<String> znane = rejestr.dokumenty().stream().map(OpisDokumentu::id).toList();
        boolean zPolecenia = !zlecenie.dokumenty().isEmpty();
        List<String> chciane =
                zPolecenia ? zlecenie.dokumenty() : profil.ustawienia().pakiet();
        List<Diagnoza> nieznane = new ArrayList<>();
        for (String id : chciane) {
            if (!znane.contains(id)) {
                nieznane.add(unknown(zlecenie, id, znane, zPolecenia));
            }
        }
        if (!nieznane.isEmpty()) {
            return Wynik.brak(nieznane);
        }
        return Wynik.of(rejestr.dokumenty().stream()
                .filter(d -> chciane.isEmpty() ? d.pasuje(profil) : chciane.contains(d.id()))
                .map(OpisDokumentu::id)
                .toList());
    }

    private static Diagnoza unknown(Zlecenie zlecenie, String id, List<String> znane, boolean zPolecenia) {
        Polozenie gdzie = Polozenie.of(zlecenie.profil().toString()).withAdres(zPolecenia ? "" : "pakiet");
        Diagnoza d = Diagnoza.blad("W002", gdzie, "nie ma dokumentu „" + id + "”.")
                .withPodpowiedz("Znane dokumenty: " + String.join(", ", znane) + ".");
        return Podobienstwo.nearest(id, znane)
                .map(n -> d.withPodpowiedz("Czy chodziło o „" + n + "”?"))
                .orElse(d);
    }
}
