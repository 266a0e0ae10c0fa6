package pl.uchwalnik.szablon.funkcje;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.uchwalnik.jezyk.Przypadek;
import pl.uchwalnik.jezyk.Wojewodztwo;
import pl.uchwalnik.prawo.AktMiejscowy;
import pl.uchwalnik.prawo.Ogloszenie;
import pl.uchwalnik.szablon.dane.Brak;
import pl.uchwalnik.szablon.dane.Fakty;
import pl.uchwalnik.szablon.dane.Odmienianie;
import pl.uchwalnik.szablon.dane.Wartosc;

/** Local acts of the profile (akty miejscowe): how they are cited, and the numbers of acts that are being made. */
public record AktyMiejscowe(Fakty fakty, Map<String, Object> profil, Optional<LocalDate> dzien) {

    private static final String NUMER_UCHWALY = "numer_uchwaly";

    /** Number of the resolution for a document: its own, or the one for all. */
    TemplateModel numerUchwaly(String id) {
        Object numer = map(profil, "sesja").get(NUMER_UCHWALY);
        return switch (numer) {
            case String s -> new Wartosc.Tekst(s);
            case Map<?, ?> m when m.get(id) instanceof String s -> new Wartosc.Tekst(s);
            case Map<?, ?> m -> fakty.brak("sesja." + NUMER_UCHWALY + "." + id);
            case null, default -> fakty.brak("sesja." + NUMER_UCHWALY);
        };
    }

    /** The citation of {@code ops.statut} and its like; what is missing stands in it as a blank. */
    String cite(TemplateModel akt, Przypadek przypadek) throws TemplateModelException {
        if (akt instanceof Brak b) {
            return b.getAsString();
        }
        if (!(akt instanceof Wartosc.Mapa m)) {
            throw new BladFunkcji("funkcja „uchwala” oczekuje aktu z profilu, np. uchwala(ops.statut)");
        }
        Map<?, ?> mapa = m.mapa();
        String organ = string(mapa, "organ").orElse("");
        String rodzaj = organ.isEmpty() || organ.startsWith("Rada") ? "uchwała" : "zarządzenie";
        String numer = orBlank(m, "numer");
        String tytul = orBlank(m, "tytul");
        String organD = organ.isEmpty() ? blank(m, "organ") : genitive(organ, m);
        if (!(mapa.get("data") instanceof LocalDate data)) {
            return fakty.tablica().odmien(rodzaj, przypadek).orElse(rodzaj) + " nr " + numer + " " + organD + " z dnia "
                    + blank(m, "data") + " " + tytul;
        }
        Optional<Ogloszenie> ogloszenie = Optional.of(map(mapa, "dziennik")).flatMap(AktyMiejscowe::published);
        return new AktMiejscowy(rodzaj, numer, organD, data, tytul, journal(), ogloszenie, changes(mapa))
                .print(fakty.tablica(), przypadek, dzien);
    }

    private String orBlank(Wartosc.Mapa m, String klucz) {
        return string(m.mapa(), klucz).orElseGet(() -> blank(m, klucz));
    }

    private String blank(Wartosc.Mapa m, String klucz) {
        return fakty.brak(m.sciezka() + "." + klucz).getAsString();
    }

    /** The council and the executive have their forms in the profile; others go through the table. */
    private String genitive(String organ, Wartosc.Mapa m) throws TemplateModelException {
        Map<?, ?> gmina = map(profil, "gmina");
        for (String kto : List.of("rada", "organ")) {
            Map<?, ?> organGminy = map(gmina, kto);
            if (string(organGminy, "nazwa").filter(organ::equals).isPresent()
                    && new Odmienianie(fakty, organGminy, "gmina." + kto).get(Przypadek.DOPELNIACZ.skrot())
                            instanceof Wartosc.Tekst t) {
                return t.tekst();
            }
        }
        return fakty.tablica().odmien(organ, Przypadek.DOPELNIACZ).orElseGet(() -> blank(m, "organ") + " " + organ);
    }

    private String journal() {
        Map<?, ?> gmina = map(profil, "gmina");
        return string(gmina, "wojewodztwo")
                .flatMap(Wojewodztwo::of)
                .map(Wojewodztwo::skrotDziennika)
                .orElseGet(
                        () -> "Dz. Urz. Woj. " + fakty.brak("gmina.wojewodztwo").getAsString());
    }

    private static List<AktMiejscowy.Zmiana> changes(Map<?, ?> akt) {
        List<AktMiejscowy.Zmiana> zmiany = new ArrayList<>();
        if (akt.get("zmiany") instanceof List<?> lista) {
            for (Object o : lista) {
                if (o instanceof Map<?, ?> z && z.get("data") instanceof LocalDate data) {
                    zmiany.add(new AktMiejscowy.Zmiana(string(z, "numer").orElse("…"), data, published(z)));
                }
            }
        }
        return zmiany;
    }

    private static Optional<Ogloszenie> published(Map<?, ?> m) {
        return m.get("rok") instanceof Integer rok && m.get("pozycja") instanceof Integer pozycja
                ? Optional.of(Ogloszenie.of(rok, pozycja))
                : Optional.empty();
    }

    private static Optional<String> string(Map<?, ?> m, String klucz) {
        return m.get(klucz) instanceof String s ? Optional.of(s) : Optional.empty();
    }

    private static Map<?, ?> map(Map<?, ?> m, String klucz) {
        return m.get(klucz) instanceof Map<?, ?> wewnetrzna ? wewnetrzna : Map.of();
    }

    /** The day of the session, if the profile gives it. */
    public static Optional<LocalDate> dzienSesji(Map<String, Object> profil) {
        return map(profil, "sesja").get("data") instanceof LocalDate d ? Optional.of(d) : Optional.empty();
    }
}
