package pl.uchwalnik.profil.reguly;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Podobienstwo;
import pl.uchwalnik.profil.reguly.Fakty.Fakt;
import pl.uchwalnik.zapis.Skrot;

/** Agreement of voivodeship, county, journal and executive with the code of the gmina (ustrój). */
record Ustroj(Wojewodztwa wojewodztwa) implements Regula {
    private static final int PIERWSZE_MIASTO = 61;

    @Override
    public List<Diagnoza> check(Fakty fakty) {
        List<Diagnoza> wynik = new ArrayList<>();
        Optional<String> terc = fakty.text("gmina.terc").filter(t -> t.matches("[0-9]{7}"));
        fakty.get("gmina.wojewodztwo").ifPresent(f -> voivodeship(f, terc).ifPresent(wynik::add));
        fakty.get("gmina.dziennik").ifPresent(f -> journal(f, terc, fakty).ifPresent(wynik::add));
        terc.ifPresent(t -> {
            fakty.get("gmina.powiat.rodzaj")
                    .filter(f -> !fakty.fictional())
                    .ifPresent(f -> county(f, t).ifPresent(wynik::add));
            fakty.get("gmina.organ.tytul").ifPresent(f -> executive(f, t).ifPresent(wynik::add));
        });
        return wynik;
    }

    private Optional<Diagnoza> voivodeship(Fakt f, Optional<String> terc) {
        String nazwa = f.text().orElse("");
        if (nazwa.isEmpty()) {
            return Optional.empty();
        }
        if (wojewodztwa.byName(nazwa).isEmpty()) {
            Diagnoza d = f.blad("P014", "nie ma województwa „" + Skrot.of(nazwa) + "”.");
            String mala = Skrot.of(nazwa).toLowerCase(Locale.ROOT).replaceFirst("^(woj\\.|województwo) *", "");
            return Optional.of(Podobienstwo.nearest(mala, wojewodztwa.names())
                    .map(n -> d.withPodpowiedz("Czy chodziło o „" + n + "”?"))
                    .orElse(d.withPodpowiedz("Zapisz przymiotnik małą literą, np. mazowieckie.")));
        }
        return terc.flatMap(wojewodztwa::byCode)
                .filter(w -> !w.nazwa().equals(nazwa))
                .map(w -> f.blad(
                                "P014",
                                "województwo „" + nazwa + "” nie zgadza się z kodem TERC: kod wskazuje „" + w.nazwa()
                                        + "”.")
                        .withPodpowiedz("Popraw województwo albo dwie pierwsze cyfry kodu."));
    }

    private Optional<Diagnoza> journal(Fakt f, Optional<String> terc, Fakty fakty) {
        return fakty.text("gmina.wojewodztwo")
                .flatMap(wojewodztwa::byName)
                .or(() -> terc.flatMap(wojewodztwa::byCode))
                .map(w -> "Dziennik Urzędowy Województwa " + genitive(w.nazwa()))
                .filter(d -> f.text().filter(t -> !t.equals(d)).isPresent())
                .map(d -> f.ostrzezenie(
                                "P016",
                                "dziennik „" + Skrot.of(f.text().orElse("")) + "” nie jest dziennikiem tego"
                                        + " województwa.")
                        .withPodpowiedz("Zapisz: " + d + "."));
    }

    /** Genitive of the adjective, with capitals: {@code kujawsko-pomorskie} gives {@code Kujawsko-Pomorskiego}. */
    private static String genitive(String nazwa) {
        StringBuilder b = new StringBuilder();
        for (String czesc : nazwa.split("-", -1)) {
            b.append(b.isEmpty() ? "" : "-")
                    .append(czesc.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(czesc.substring(1));
        }
        return b.append("go").toString();
    }

    private static Optional<Diagnoza> county(Fakt f, String terc) {
        boolean grodzki = Integer.parseInt(terc.substring(2, 4)) >= PIERWSZE_MIASTO;
        String wedlugKodu = grodzki ? "grodzki" : "ziemski";
        return f.text()
                .filter(t -> (t.equals("grodzki") || t.equals("ziemski")) && !t.equals(wedlugKodu))
                .map(t -> f.ostrzezenie(
                                "P015",
                                "rodzaj powiatu „" + t + "” nie zgadza się z kodem TERC: kod wskazuje powiat „"
                                        + wedlugKodu + "”.")
                        .withPodpowiedz(
                                "Cyfry powiatu od 61 wzwyż oznaczają miasto na prawach powiatu (powiat grodzki)."));
    }

    private static Optional<Diagnoza> executive(Fakt f, String terc) {
        String tytul = f.text().orElse("").toLowerCase(Locale.ROOT);
        boolean wiejska = terc.endsWith("2");
        boolean zgodny =
                wiejska ? !tytul.startsWith("burmistrz") && !tytul.startsWith("prezydent") : !tytul.startsWith("wójt");
        return zgodny
                ? Optional.empty()
                : Optional.of(f.ostrzezenie(
                                "P017",
                                "organem gminy o tym kodzie TERC jest zwykle "
                                        + (wiejska ? "wójt" : "burmistrz albo prezydent miasta") + ", a podano „"
                                        + Skrot.of(f.text().orElse("")) + "”.")
                        .withPodpowiedz("Sprawdź ostatnią cyfrę kodu TERC i tytuł w statucie gminy."));
    }
}
