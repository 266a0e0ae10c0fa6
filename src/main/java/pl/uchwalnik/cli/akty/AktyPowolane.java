package pl.uchwalnik.cli.akty;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import pl.uchwalnik.Potok;
import pl.uchwalnik.cli.raport.ZleUzycie;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.cytowania.Aktualnosc;
import pl.uchwalnik.prawo.AktPrawny;
import pl.uchwalnik.sprawdzanie.Sprawdzanie;
import pl.uchwalnik.sprawdzanie.Zbior;

/** Acts of the register that a document, or the pack of a profile, cites (akty powołane). */
record AktyPowolane(CommandLine polecenie) {

    Set<AktPrawny> in(Path sciezka) {
        Potok potok = Potok.of(Optional.empty()).wartosc().orElseThrow();
        Set<AktPrawny> wynik = new LinkedHashSet<>();
        for (Zbior z : new Sprawdzanie(potok, Optional.empty()).check(List.of(sciezka))) {
            if (!z.odczytany()) {
                String dlaczego = z.diagnozy().stream()
                        .filter(d -> d.waga() == Waga.BLAD)
                        .map(Diagnoza::tekst)
                        .findFirst()
                        .orElse("");
                throw new ZleUzycie(polecenie, "nie można odczytać „" + z.nazwa() + "”: " + dlaczego);
            }
            z.dokumenty().forEach(d -> wynik.addAll(Aktualnosc.cited(Kontekst.of(d.akt()))));
        }
        if (wynik.isEmpty()) {
            throw new ZleUzycie(polecenie, "„" + sciezka + "” nie powołuje żadnego aktu z rejestru");
        }
        return wynik;
    }
}
