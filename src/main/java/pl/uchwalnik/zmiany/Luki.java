package pl.uchwalnik.zmiany;

import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.GotowyDokument;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Wynik;

/** Blanks (luki) of a document that are filled in by hand as often as by the profile: one finding lists them. */
public final class Luki {
    private static final String BRAK = "brakuje danych: ";

    private Luki() {}

    public static Wynik<GotowyDokument> together(Wynik<GotowyDokument> dokument, String id) {
        List<Diagnoza> inne = new ArrayList<>();
        List<String> luki = new ArrayList<>();
        for (Diagnoza d : dokument.diagnozy()) {
            if (d.tekst().startsWith(BRAK)) {
                luki.add(d.tekst().substring(BRAK.length()));
            } else {
                inne.add(d);
            }
        }
        if (!luki.isEmpty()) {
            inne.add(Diagnoza.uwaga(
                            "N605", Polozenie.of(id), "miejsca do uzupełnienia: " + String.join("; ", luki) + ".")
                    .withPodpowiedz("Wpisz je w dokumencie albo podaj profil gminy (--profil)."));
        }
        return new Wynik<>(dokument.wartosc(), inne);
    }
}
