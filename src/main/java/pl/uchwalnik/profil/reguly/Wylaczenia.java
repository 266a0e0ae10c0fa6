package pl.uchwalnik.profil.reguly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Podobienstwo;
import pl.uchwalnik.profil.reguly.Fakty.Fakt;
import pl.uchwalnik.zapis.Skrot;

/**
 * Rules switched off (wyłączenia): a code that no rule has switches nothing off, and a reason is what the report shows.
 *
 * @param kody codes of all rules of control; empty where nobody said which there are
 */
record Wylaczenia(List<String> kody) implements Regula {

    @Override
    public List<Diagnoza> check(Fakty fakty) {
        List<Diagnoza> wynik = new ArrayList<>();
        for (Fakt w : fakty.list("kontrola", "wylaczone")) {
            w.get("kod")
                    .filter(k -> !kody.isEmpty()
                            && k.text().filter(t -> !kody.contains(t)).isPresent())
                    .ifPresent(k -> wynik.add(unknown(k)));
            w.get("powod")
                    .filter(p -> p.text().isEmpty())
                    .ifPresent(p -> wynik.add(p.blad("P046", "powód wyłączenia reguły jest pusty.")
                            .withPodpowiedz("Napisz, dlaczego reguła nie ma zastosowania; powód trafia do raportu.")));
        }
        return wynik;
    }

    private Diagnoza unknown(Fakt kod) {
        String tekst = kod.text().orElse("");
        Optional<String> podobny = Podobienstwo.nearest(tekst, kody);
        return kod.blad("P045", "nie ma reguły „" + Skrot.of(tekst) + "”, więc nie można jej wyłączyć.")
                .withPodpowiedz(
                        podobny.map(p -> "Czy chodziło o „" + p + "”? ").orElse("") + "Lista reguł: uchwalnik reguly.");
    }
}
