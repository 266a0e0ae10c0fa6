package pl.uchwalnik.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import pl.uchwalnik.cli.raport.Konsola;
import pl.uchwalnik.cli.raport.ZleUzycie;
import pl.uchwalnik.zapis.Zasoby;

/** Writes files that travel with the program to a folder of the user (eksport); never over an existing file. */
record Eksport(Konsola konsola, CommandLine polecenie) {

    /** @param przedrostek folder inside the program, left out of the names of the files */
    void write(List<String> nazwy, String przedrostek, Path katalog) {
        List<Path> cele = new ArrayList<>();
        for (String nazwa : nazwy) {
            Path cel = katalog.resolve(nazwa.substring(przedrostek.length()));
            if (Files.exists(cel)) {
                throw new ZleUzycie(polecenie, "plik „" + cel + "” już istnieje; niczego nie zapisano");
            }
            cele.add(cel);
        }
        try {
            for (int i = 0; i < nazwy.size(); i++) {
                Path cel = cele.get(i);
                Path nad = cel.toAbsolutePath().getParent();
                if (nad != null) {
                    Files.createDirectories(nad);
                }
                Files.writeString(cel, Zasoby.read(nazwy.get(i)));
                konsola.err().println("zapisano " + cel);
            }
        } catch (IOException e) {
            throw new ZleUzycie(polecenie, "nie można zapisać plików w katalogu „" + katalog + "”");
        }
    }
}
