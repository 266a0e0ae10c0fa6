package pl.uchwalnik.zmiany;

import java.nio.file.Path;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.profil.Profil;
import pl.uchwalnik.profil.ProfilReader;

/** A profile that knows nothing (profil pusty): every fact a template asks for is a blank to fill in. */
public final class ProfilPusty {
    /** Only what the shape demands; templates of this room never print it. */
    private static final String TEKST = """
        wersja: 1
        fikcyjny: true
        gmina: {terc: "1499012", nazwa: Gmina}
        ops: {nazwa: Ośrodek}
        """;

    private ProfilPusty() {}

    public static Profil of() {
        return new ProfilReader()
                .read(new Zrodlo("profil", TEKST), Path.of(""))
                .wartosc()
                .orElseThrow();
    }
}
