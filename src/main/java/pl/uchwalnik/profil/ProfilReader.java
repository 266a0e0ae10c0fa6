package pl.uchwalnik.profil;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.profil.reguly.Fakty;
import pl.uchwalnik.profil.reguly.RegulyProfilu;
import pl.uchwalnik.zapis.RecordBinder;
import pl.uchwalnik.zapis.SchemaValidator;
import pl.uchwalnik.zapis.Wezel;
import pl.uchwalnik.zapis.YamlReader;
import pl.uchwalnik.zapis.ZrodloReader;

/**
 * Reader of profiles (czytnik profili): binding, schema and rules run side by side over the same nodes, so one run shows
 * every error, each once. A profile with an error has no value. One reader serves many profiles and many threads.
 */
public final class ProfilReader {
    private static final int NAJWIECEJ_DIAGNOZ = 200;

    private final YamlReader yaml = new YamlReader();
    private final SchemaValidator schemat = new SchemaValidator(ProfilSchema.text());
    private final RegulyProfilu reguly;

    /** A reader that does not know the rules of control: any code may be switched off. */
    public ProfilReader() {
        this(List.of());
    }

    /** @param kodyKontroli codes of all rules of control */
    public ProfilReader(List<String> kodyKontroli) {
        reguly = new RegulyProfilu(kodyKontroli);
    }

    /** Reads the file of a profile. */
    public Wynik<Profil> read(Path plik) {
        Path katalog = plik.toAbsolutePath().normalize().getParent();
        return new ZrodloReader(YamlReader.LIMIT_BAJTOW)
                .read(plik)
                .then(z -> read(z, katalog == null ? plik.toAbsolutePath() : katalog));
    }

    /**
     * Reads the text of a profile.
     *
     * @param katalog folder that paths in the profile are relative to
     */
    public Wynik<Profil> read(Zrodlo zrodlo, Path katalog) {
        Wynik<Wezel> wezel = yaml.read(zrodlo);
        if (wezel.wartosc().isEmpty()) {
            return Wynik.brak(wezel.diagnozy());
        }
        Wezel korzen = wezel.wartosc().get();
        Wynik<Profil> zwiazany = RecordBinder.bind(korzen, Profil.class, 'P');
        List<Diagnoza> wszystkie = new ArrayList<>(wezel.diagnozy());
        wszystkie.addAll(zwiazany.diagnozy());
        if (korzen instanceof Wezel.Mapa) {
            wszystkie.addAll(reguly.check(new Fakty(korzen), katalog));
            wszystkie.addAll(schemat.validate(korzen, "P005"));
        }
        List<Diagnoza> diagnozy = once(wszystkie);
        return diagnozy.stream().anyMatch(d -> d.waga() == Waga.BLAD)
                ? Wynik.brak(diagnozy)
                : new Wynik<>(zwiazany.wartosc(), diagnozy);
    }

    /**
     * One error of shape a fact: what the schema says of a fact that somebody has already reported is the same thing in
     * other words.
     */
    private static List<Diagnoza> once(List<Diagnoza> wszystkie) {
        Map<String, Diagnoza> pierwsze = new LinkedHashMap<>();
        List<Diagnoza> wynik = new ArrayList<>();
        for (Diagnoza d : wszystkie) {
            String adres = d.polozenie().adres();
            boolean zeSchematu = d.kod().equals("P005");
            if (!zeSchematu || !pierwsze.containsKey(adres)) {
                wynik.add(d);
            }
            if (d.waga() == Waga.BLAD && !adres.isEmpty()) {
                pierwsze.putIfAbsent(adres, d);
            }
        }
        return wynik.stream()
                .distinct()
                .sorted(Diagnoza.KOLEJNOSC)
                .limit(NAJWIECEJ_DIAGNOZ)
                .toList();
    }
}
