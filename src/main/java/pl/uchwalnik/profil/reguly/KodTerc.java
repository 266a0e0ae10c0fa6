package pl.uchwalnik.profil.reguly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.profil.reguly.Fakty.Fakt;
import pl.uchwalnik.zapis.Skrot;
import pl.uchwalnik.zapis.Wezel;

/**
 * Code of the gmina in TERYT (kod TERC): WW voivodeship, PP county, GG gmina, R kind; no check digit. Built so that a
 * code spoilt by a spreadsheet or by YAML 1.1 is recognised and put right in the hint.
 */
record KodTerc(Wojewodztwa wojewodztwa) implements Regula {
    private static final Pattern CYFRY = Pattern.compile("[0-9]{7}");
    private static final Pattern SAME_CYFRY = Pattern.compile("[0-9]{1,9}");
    private static final int PIERWSZE_MIASTO = 61;

    @Override
    public List<Diagnoza> check(Fakty fakty) {
        Optional<Fakt> fakt = fakty.get("gmina.terc");
        if (fakt.isEmpty() || fakt.get().text().isEmpty()) {
            return List.of();
        }
        Fakt f = fakt.get();
        String kod = f.text().orElseThrow();
        List<Diagnoza> wynik = new ArrayList<>();
        boolean bezCudzyslowu = f.wezel() instanceof Wezel.Skalar s && s.rodzaj() == Wezel.Rodzaj.LICZBA;
        if (bezCudzyslowu) {
            wynik.add(unquoted(f, kod));
        }
        if (CYFRY.matcher(kod).matches()) {
            // a made-up code need not follow the division into counties, only lie in a real voivodeship
            wynik.addAll(parts(f, kod, fakty.fictional()));
        } else if (!bezCudzyslowu) {
            wynik.add(malformed(f, kod));
        }
        return wynik;
    }

    private Diagnoza unquoted(Fakt f, String kod) {
        Diagnoza d = f.blad("P010", "kod TERC zapisano bez cudzysłowu, jak liczbę: " + Skrot.of(kod) + ".");
        Optional<String> naprawiony = CYFRY.matcher(kod).matches() ? Optional.of(kod) : repaired(kod);
        if (kod.matches("0[0-7]{6}")) {
            d = d.withPodpowiedz("Zero na początku znaczy w YAML liczbę ósemkową: wiele programów odczyta ten kod jako "
                    + Integer.parseInt(kod, 8) + ".");
        } else if (kod.startsWith("0")) {
            d = d.withPodpowiedz("Wiele programów zgubi zero na początku.");
        } else if (kod.length() < 6 && naprawiony.isPresent()) {
            d = d.withPodpowiedz(
                    "To zapewne kod " + naprawiony.get() + ", który inny program odczytał jako liczbę ósemkową.");
        }
        return naprawiony.isPresent()
                ? d.withPodpowiedz("Zapisz kod w cudzysłowie: \"" + naprawiony.get() + "\".")
                : d.withPodpowiedz("Kod ma siedem cyfr i stoi w cudzysłowie, np. \"0203011\".");
    }

    private Diagnoza malformed(Fakt f, String kod) {
        Diagnoza d = f.blad("P011", "kod TERC ma mieć siedem cyfr, a jest „" + Skrot.of(kod) + "”.");
        return repaired(kod)
                .map(k -> d.withPodpowiedz("Zapewne zgubiono zero na początku: \"" + k + "\"."))
                .orElse(d.withPodpowiedz(
                        "Kod gminy podaje rejestr TERYT (GUS): siedem cyfr, ostatnia to rodzaj gminy."));
    }

    /** The code before a spreadsheet dropped its zero, or before YAML 1.1 read it as octal. */
    private Optional<String> repaired(String kod) {
        if (!SAME_CYFRY.matcher(kod).matches()) {
            return Optional.empty();
        }
        String osemkowo = "0" + Integer.toOctalString(Integer.parseInt(kod));
        if (kod.length() == 6 && wojewodztwa.byCode("0" + kod).isPresent()) {
            return Optional.of("0" + kod);
        }
        return Optional.of(osemkowo)
                .filter(k -> CYFRY.matcher(k).matches()
                        && wojewodztwa.byCode(k).isPresent()
                        && "123".indexOf(k.charAt(6)) >= 0);
    }

    private List<Diagnoza> parts(Fakt f, String kod, boolean zmyslony) {
        List<Diagnoza> wynik = new ArrayList<>();
        char rodzaj = kod.charAt(6);
        int powiat = Integer.parseInt(kod.substring(2, 4));
        if (wojewodztwa.byCode(kod).isEmpty()) {
            wynik.add(f.blad(
                            "P013",
                            "kod TERC zaczyna się od „" + kod.substring(0, 2) + "”, a takiego województwa nie ma.")
                    .withPodpowiedz("Dwie pierwsze cyfry to parzysta liczba od 02 do 32."));
        }
        if (powiat == 0 || kod.startsWith("00", 4)) {
            wynik.add(f.blad("P011", "kod " + kod + " oznacza województwo albo powiat, a nie gminę.")
                    .withPodpowiedz("Podaj siedmiocyfrowy kod gminy z rejestru TERYT."));
        }
        kind(f, kod, rodzaj).ifPresent(wynik::add);
        if (!zmyslony && powiat >= PIERWSZE_MIASTO && (rodzaj == '2' || rodzaj == '3')) {
            wynik.add(f.blad(
                            "P015",
                            "cyfry powiatu „" + kod.substring(2, 4)
                                    + "” oznaczają miasto na prawach powiatu, a ostatnia" + " cyfra " + rodzaj
                                    + " – gminę, która miastem nie jest.")
                    .withPodpowiedz("Kod miasta na prawach powiatu kończy się cyfrą 1."));
        }
        return wynik;
    }

    private static Optional<Diagnoza> kind(Fakt f, String kod, char rodzaj) {
        String calosc = "Kod całej gminy miejsko-wiejskiej kończy się cyfrą 3: \"" + kod.substring(0, 6) + "3\".";
        return switch (rodzaj) {
            case '1', '2', '3' -> Optional.empty();
            case '4' ->
                Optional.of(f.blad("P012", "kod kończy się cyfrą 4: to samo miasto w gminie miejsko-wiejskiej.")
                        .withPodpowiedz(calosc));
            case '5' ->
                Optional.of(f.blad("P012", "kod kończy się cyfrą 5: to sam obszar wiejski gminy miejsko-wiejskiej.")
                        .withPodpowiedz(calosc));
            case '8', '9' ->
                Optional.of(f.blad(
                                "P012",
                                "kod kończy się cyfrą " + rodzaj + ": to dzielnica albo delegatura, a nie gmina.")
                        .withPodpowiedz("Podaj kod całego miasta; kończy się cyfrą 1."));
            default ->
                Optional.of(f.blad("P012", "kod kończy się cyfrą " + rodzaj + ", a takiego rodzaju gminy nie ma.")
                        .withPodpowiedz("1 – gmina miejska, 2 – wiejska, 3 – miejsko-wiejska."));
        };
    }
}
