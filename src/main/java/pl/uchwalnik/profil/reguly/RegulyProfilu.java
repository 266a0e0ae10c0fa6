package pl.uchwalnik.profil.reguly;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;

/** All rules for a profile (reguły profilu) in a fixed order. */
public final class RegulyProfilu {
    private final Wojewodztwa wojewodztwa = Wojewodztwa.load();
    private final List<String> kodyKontroli;

    /** @param kodyKontroli codes of all rules of control, which a profile may switch off; empty when they are not known */
    public RegulyProfilu(List<String> kodyKontroli) {
        this.kodyKontroli = List.copyOf(kodyKontroli);
    }

    /**
     * Findings of all rules.
     *
     * @param katalog folder of the profile: paths in it are relative to that folder and stay within it
     */
    public List<Diagnoza> check(Fakty fakty, Path katalog) {
        List<Regula> reguly = List.of(
                new KodTerc(wojewodztwa),
                new Ustroj(wojewodztwa),
                new Nazwy(),
                new Daty(),
                new Powtorzenia(),
                new Program(),
                new Model(),
                new Wylaczenia(kodyKontroli),
                new Pliki(katalog));
        List<Diagnoza> wynik = new ArrayList<>();
        reguly.forEach(r -> wynik.addAll(r.check(fakty)));
        return wynik;
    }
}
