package pl.uchwalnik.cli.akty;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import pl.uchwalnik.cli.raport.ZleUzycie;
import pl.uchwalnik.diagnostyka.Podobienstwo;
import pl.uchwalnik.prawo.AktPrawny;
import pl.uchwalnik.prawo.RejestrAktow;

/** Acts that the arguments mean (wybór aktów): by their id, or by a part of the title that only one has. */
record WyborAktow(RejestrAktow rejestr, CommandLine polecenie) {
    private static final ZoneId STREFA = ZoneId.of("Europe/Warsaw");

    AktPrawny one(String slowo) {
        List<AktPrawny> pasujace =
                rejestr.akt(slowo.toLowerCase(Locale.ROOT)).map(List::of).orElseGet(() -> titled(slowo));
        if (pasujace.size() == 1) {
            return pasujace.getFirst();
        }
        if (pasujace.isEmpty()) {
            List<String> skroty = rejestr.akty().stream().map(AktPrawny::id).toList();
            throw new ZleUzycie(
                    polecenie,
                    "w rejestrze nie ma aktu „" + slowo + "”"
                            + Podobienstwo.nearest(slowo, skroty)
                                    .map(b -> "; czy chodziło o „" + b + "”?")
                                    .orElse("")
                            + "; lista: uchwalnik akty lista");
        }
        throw new ZleUzycie(
                polecenie,
                "„" + slowo + "” pasuje do kilku aktów: "
                        + pasujace.stream().map(AktPrawny::id).collect(Collectors.joining(", ")));
    }

    private List<AktPrawny> titled(String slowo) {
        String male = slowo.strip().toLowerCase(Locale.ROOT);
        return rejestr.akty().stream()
                .filter(a ->
                        male.length() > 3 && a.tytul().toLowerCase(Locale.ROOT).contains(male))
                .toList();
    }

    static LocalDate today(InstantSource zegar) {
        return LocalDate.ofInstant(zegar.instant(), STREFA);
    }
}
