package pl.uchwalnik.zmiany;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import pl.uchwalnik.Format;
import pl.uchwalnik.GotowyDokument;
import pl.uchwalnik.Potok;
import pl.uchwalnik.Wersja;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Metryka;
import pl.uchwalnik.akt.Porownanie;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.profil.Profil;

/** Documents of an amendment as files (paczka zmian). */
public record PaczkaZmian(Potok potok, Optional<Profil> profil) {

    /** Name of the consolidated text. */
    public static final String TEKST = "tekst-ujednolicony";

    private static final List<Format> FORMATY = List.of(Format.DOCX, Format.PDF, Format.TXT);
    private static final String PROGRAM = "Uchwalnik";

    /** Input named in the certificate, with the digest of its bytes. */
    public record Wejscie(String nazwa, String sha256) {}

    /** Digest of bytes, given by whoever writes the files. */
    @FunctionalInterface
    public interface Skrot {
        String of(byte[] bajty);
    }

    /** All files of the pack, or the reason why one of them cannot be made. */
    public Wynik<SequencedMap<String, byte[]>> make(
            Nowela nowela, List<Wejscie> teksty, String polecenie, Skrot skrot) {
        Akt stary = nowela.stary().akt();
        DaneAktu dane = DaneAktu.of(nowela.stary(), profil);
        GotowyDokument tekst = consolidated(nowela.tekstJednolity(), dane.przedmiot());
        List<Wejscie> wszystkie = new ArrayList<>(teksty);
        wszystkie.add(new Wejscie(Nowelizowanie.UCHWALA + ".txt", skrot.of(utf8(nowela.uchwala()))));
        wszystkie.add(new Wejscie(TEKST + ".txt", skrot.of(utf8(tekst))));
        GotowyDokument tabela =
                Potok.ready("tabela-porownawcza", TabelaPorownawcza.of(stary, nowela.ujednolicony(), dane.przedmiot()));
        Wynik<SequencedMap<String, byte[]>> zmiany = redline(nowela, dane);
        return certificate(nowela, wszystkie, polecenie)
                .then(s -> files(List.of(nowela.uchwala(), tekst, tabela, s)))
                .then(pliki -> zmiany.then(z -> Wynik.of(joined(pliki, z))));
    }

    /** One document that is ready, as files. */
    public Wynik<SequencedMap<String, byte[]>> make(GotowyDokument dokument) {
        return files(List.of(dokument));
    }

    /** The consolidated text as a document. */
    public static GotowyDokument consolidated(Akt akt, String przedmiot) {
        Metryka metryka = akt.metryka().pola().isEmpty()
                ? akt.metryka().with("tytul", "Tekst ujednolicony: " + przedmiot)
                : akt.metryka();
        return Potok.ready(TEKST, akt.withMetryka(metryka));
    }

    private static byte[] utf8(GotowyDokument d) {
        return d.tekst().getBytes(StandardCharsets.UTF_8);
    }

    private Wynik<SequencedMap<String, byte[]>> redline(Nowela nowela, DaneAktu dane) {
        String autor = profil.map(p -> p.ops().nazwanie().nazwa()).orElse(PROGRAM);
        Metryka metryka = Metryka.PUSTA.with("tytul", "Zmiany widoczne: " + dane.przedmiot());
        Porownanie porownanie = new Porownanie(
                nowela.stary().unwrapped(nowela.stary().akt()),
                nowela.tekstJednolity().withMetryka(metryka),
                autor,
                dane.dzien());
        return potok.render(porownanie).then(b -> Wynik.of(new LinkedHashMap<>(Map.of("zmiany-widoczne.docx", b))));
    }

    private Wynik<GotowyDokument> certificate(Nowela nowela, List<Wejscie> teksty, String polecenie) {
        List<String> nazwy = List.of("dotychczasowy", "nowy", "akt zmieniający", "tekst ujednolicony");
        List<Map<String, Object>> wiersze = new ArrayList<>();
        for (int i = 0; i < teksty.size(); i++) {
            wiersze.add(Map.of(
                    "nazwa", nazwy.get(i),
                    "plik", teksty.get(i).nazwa(),
                    "sha256", teksty.get(i).sha256()));
        }
        Map<String, Object> dowod = Map.of(
                "zmian",
                nowela.polecenia().size(),
                "pliki",
                wiersze,
                "polecenie",
                polecenie,
                "program",
                Wersja.numer());
        return potok.make(
                "swiadectwo-zgodnosci", "nowelizacja/swiadectwo.ftl", ProfilPusty.of(), Map.of("dowod", dowod));
    }

    private Wynik<SequencedMap<String, byte[]>> files(List<GotowyDokument> dokumenty) {
        SequencedMap<String, byte[]> pliki = new LinkedHashMap<>();
        List<Diagnoza> diagnozy = new ArrayList<>();
        for (GotowyDokument d : dokumenty) {
            for (Format f : FORMATY) {
                Wynik<byte[]> bajty = potok.render(d, f);
                diagnozy.addAll(bajty.diagnozy());
                bajty.wartosc().ifPresent(b -> pliki.put(d.id() + "." + f.rozszerzenie(), b));
            }
        }
        return pliki.size() == dokumenty.size() * FORMATY.size() ? Wynik.of(pliki, diagnozy) : Wynik.brak(diagnozy);
    }

    private static SequencedMap<String, byte[]> joined(SequencedMap<String, byte[]> a, SequencedMap<String, byte[]> b) {
        SequencedMap<String, byte[]> razem = new LinkedHashMap<>(a);
        razem.putAll(b);
        return razem;
    }
}
