package pl.uchwalnik.zapis;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Podobienstwo;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.zapis.Wezel.Ciag;
import pl.uchwalnik.zapis.Wezel.Mapa;
import pl.uchwalnik.zapis.Wezel.Pusty;
import pl.uchwalnik.zapis.Wezel.Skalar;
import pl.uchwalnik.zapis.Wezel.Wpis;

/**
 * Binder of nodes to records (wiązanie): finds every error of shape in one pass. Codes are the letter of the stage and
 * 001 missing key, 002 unknown key, 003 wrong type, 004 word outside the list. The address of a finding is the path of the
 * fact.
 */
public final class RecordBinder {
    private static final int NAJDLUZSZE_SLOWO = 60;

    /** After so many findings the file is something else than a profile; more of them help nobody. */
    private static final int NAJWIECEJ_DIAGNOZ = 200;

    private final char litera;
    private final Class<? extends Record> korzen;
    private final List<Diagnoza> diagnozy = new ArrayList<>();

    private RecordBinder(char litera, Class<? extends Record> korzen) {
        this.litera = litera;
        this.korzen = korzen;
    }

    /** The record, if nothing is wrong with the shape of the nodes. */
    public static <T extends Record> Wynik<T> bind(Wezel wezel, Class<T> rekord, char litera) {
        RecordBinder b = new RecordBinder(litera, rekord);
        Optional<Object> wartosc = b.value(new Wezel.Wpis("", wezel, wezel.polozenie()), Typ.of(rekord), "");
        return b.diagnozy.isEmpty() ? new Wynik<>(wartosc.map(rekord::cast), List.of()) : Wynik.brak(b.diagnozy);
    }

    /** Whether the node gives no value: nothing, {@code null} or an empty text. */
    static boolean blank(Wezel w) {
        return w instanceof Pusty || (w instanceof Skalar s && s.tekst().isBlank());
    }

    private Optional<Object> value(Wpis w, Typ typ, String sciezka) {
        return switch (typ) {
            case Typ.Opcja o -> Optional.of(blank(w.wartosc()) ? Optional.empty() : value(w, o.typ(), sciezka));
            case Typ.Ciag c -> list(w, c, sciezka);
            case Typ.Mapa m -> map(w, m, sciezka);
            case Typ.Rekord r -> record(w, r, sciezka);
            case Typ.Wybor x -> choice(w, x, sciezka);
            case Typ.Prosty p -> plain(w, p, sciezka);
        };
    }

    private Optional<Object> plain(Wpis w, Typ.Prosty typ, String sciezka) {
        if (typ == Typ.Prosty.TEKST_ALBO_MAPA) {
            return textOrMap(w, sciezka);
        }
        if (!(w.wartosc() instanceof Skalar s)) {
            return wrong(w, sciezka, typ.nazwa(), "Wartość z nawiasem albo dwukropkiem ujmij w cudzysłów.");
        }
        Optional<Object> wartosc = Wartosci.parse(typ, s);
        return wartosc.isPresent()
                ? wartosc
                : wrong(w, sciezka, typ.nazwa(), Wartosci.advice(typ, s).orElse(""));
    }

    private Optional<Object> textOrMap(Wpis w, String sciezka) {
        if (w.wartosc() instanceof Mapa) {
            return map(w, new Typ.Mapa(Typ.Prosty.TEKST, Typ.Prosty.TEKST), sciezka)
                    .map(m -> new TekstAlboMapa(Optional.empty(), texts((Map<?, ?>) m)));
        }
        return plain(w, Typ.Prosty.TEKST, sciezka).map(t -> new TekstAlboMapa(Optional.of((String) t), Map.of()));
    }

    private static Map<String, String> texts(Map<?, ?> m) {
        Map<String, String> wynik = new LinkedHashMap<>();
        m.forEach((k, v) -> wynik.put((String) k, (String) v));
        return wynik;
    }

    private Optional<Object> choice(Wpis w, Typ.Wybor typ, String sciezka) {
        if (!(w.wartosc() instanceof Skalar s)) {
            return wrong(w, sciezka, "jednego słowa", "Do wyboru: " + String.join(", ", typ.slowa()) + ".");
        }
        int i = typ.slowa().indexOf(s.tekst());
        if (i >= 0) {
            return Optional.of(typ.stale().get(i));
        }
        Diagnoza d = Diagnoza.blad(
                kod(4),
                s.polozenie().withAdres(Skrot.path(sciezka)),
                "wartość „" + Skrot.of(s.tekst()) + "” jest spoza listy.");
        nearest(plainWord(s.tekst()), typ.slowa())
                .ifPresentOrElse(
                        n -> report(d.withPodpowiedz("Czy chodziło o „" + n + "”?")
                                .withPodpowiedz("Do wyboru: " + String.join(", ", typ.slowa()) + ".")),
                        () -> report(d.withPodpowiedz("Do wyboru: " + String.join(", ", typ.slowa()) + ".")));
        return Optional.empty();
    }

    /** The word as our lists write words: no Polish letters, no capitals, underscores. */
    private static String plainWord(String t) {
        return Normalizer.normalize(Skrot.of(t).toLowerCase(Locale.ROOT).replace('ł', 'l'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace(' ', '_')
                .replace('-', '_');
    }

    private static Optional<String> nearest(String slowo, List<String> znane) {
        return slowo.length() > NAJDLUZSZE_SLOWO ? Optional.empty() : Podobienstwo.nearest(slowo, znane);
    }

    private Optional<Object> list(Wpis w, Typ.Ciag typ, String sciezka) {
        if (blank(w.wartosc())) {
            return Optional.of(List.of());
        }
        if (!(w.wartosc() instanceof Ciag c)) {
            return wrong(w, sciezka, "listy", "Zapisz [wartość] albo każdy element w osobnym wierszu od „- ”.");
        }
        List<Object> wynik = new ArrayList<>();
        for (int i = 0; i < c.elementy().size(); i++) {
            Wezel e = c.elementy().get(i);
            String tu = sciezka + "[" + i + "]";
            if (blank(e)) {
                report(Diagnoza.blad(kod(3), e.polozenie().withAdres(Skrot.path(tu)), "element listy jest pusty.")
                        .withPodpowiedz("Wpisz wartość albo usuń ten element."));
            } else {
                value(new Wpis(tu, e, e.polozenie()), typ.element(), tu).ifPresent(wynik::add);
            }
        }
        return Optional.of(wynik);
    }

    private Optional<Object> map(Wpis w, Typ.Mapa typ, String sciezka) {
        if (blank(w.wartosc())) {
            return Optional.of(Map.of());
        }
        if (!(w.wartosc() instanceof Mapa m)) {
            return wrong(w, sciezka, "mapy „klucz: wartość”", "");
        }
        Map<Object, Object> wynik = new LinkedHashMap<>();
        for (Wpis x : m.wpisy()) {
            String tu = sciezka + "." + x.klucz();
            Optional<Object> klucz = key(x, typ.klucz(), tu);
            if (!blank(x.wartosc())) {
                Optional<Object> wartosc = value(x, typ.wartosc(), tu);
                klucz.ifPresent(k -> wartosc.ifPresent(v -> wynik.put(k, v)));
            }
        }
        return Optional.of(wynik);
    }

    private Optional<Object> key(Wpis x, Typ typ, String sciezka) {
        if (typ == Typ.Prosty.TEKST) {
            return Optional.of(x.klucz());
        }
        Optional<Object> k =
                Wartosci.parse(Typ.Prosty.CALKOWITA, new Skalar(x.klucz(), Wezel.Rodzaj.LICZBA, x.polozenie()));
        if (k.isEmpty()) {
            report(Diagnoza.blad(
                    kod(3), x.polozenie().withAdres(Skrot.path(sciezka)), "kluczem ma być rok, np. 2027."));
        }
        return k;
    }

    private Optional<Object> record(Wpis w, Typ.Rekord typ, String sciezka) {
        if (!(w.wartosc() instanceof Mapa m)) {
            return wrong(w, sciezka, "mapy z kluczami", "Klucze: " + known(typ.ksztalt()) + ".");
        }
        Map<String, Typ> znane = typ.ksztalt().klucze();
        for (Wpis x : m.wpisy()) {
            if (!znane.containsKey(x.klucz())) {
                unknown(x, typ.ksztalt(), sciezka);
            }
        }
        return fields(w, m, typ.ksztalt(), sciezka).map(r -> r);
    }

    private Optional<Record> fields(Wpis w, Mapa m, Ksztalt ksztalt, String sciezka) {
        List<Object> wartosci = new ArrayList<>();
        for (Ksztalt.Pole p : ksztalt.pola()) {
            Optional<? extends Object> x = p.wlaczone() && p.typ() instanceof Typ.Rekord r
                    ? fields(w, m, r.ksztalt(), sciezka)
                    : field(w, m, p, sciezka);
            x.ifPresent(wartosci::add);
        }
        return wartosci.size() == ksztalt.pola().size() ? Optional.of(ksztalt.create(wartosci)) : Optional.empty();
    }

    private Optional<Object> field(Wpis w, Mapa m, Ksztalt.Pole p, String sciezka) {
        String tu = sciezka.isEmpty() ? p.klucz() : sciezka + "." + p.klucz();
        Optional<Wpis> wpis = m.wpis(p.klucz());
        if (wpis.isEmpty() || (blank(wpis.get().wartosc()) && !(p.typ() instanceof Typ.Ciag))) {
            if (p.obowiazkowe()) {
                missing(wpis.map(Wpis::polozenie).orElse(w.polozenie()), p.klucz(), tu, wpis.isPresent());
                return Optional.empty();
            }
            return Optional.of(absent(p.typ()));
        }
        return value(wpis.get(), p.typ(), tu);
    }

    private static Object absent(Typ typ) {
        return switch (typ) {
            case Typ.Ciag c -> List.of();
            case Typ.Mapa m -> Map.of();
            case Typ.Prosty p -> false;
            case Typ.Opcja o -> Optional.empty();
            case Typ.Rekord r -> Optional.empty();
            case Typ.Wybor x -> Optional.empty();
        };
    }

    private void missing(Polozenie gdzie, String klucz, String sciezka, boolean pusty) {
        report(Diagnoza.blad(
                        kod(1),
                        gdzie.withAdres(Skrot.path(sciezka)),
                        pusty
                                ? "klucz jest obowiązkowy, a nie ma wartości."
                                : "brakuje obowiązkowego klucza „" + klucz + "”.")
                .withPodpowiedz("Dopisz: „" + klucz + ": …”."));
    }

    private void unknown(Wpis x, Ksztalt ksztalt, String sciezka) {
        if (diagnozy.size() >= NAJWIECEJ_DIAGNOZ) {
            return;
        }
        String tu = sciezka.isEmpty() ? x.klucz() : sciezka + "." + x.klucz();
        List<String> znane = List.copyOf(ksztalt.klucze().keySet());
        Diagnoza d = Diagnoza.blad(
                kod(2),
                x.polozenie().withAdres(Skrot.path(tu)),
                "nieznany klucz „" + Skrot.of(x.klucz()) + "”"
                        + (sciezka.isEmpty() ? " na najwyższym poziomie." : " w „" + sciezka + "”."));
        Optional<String> bliski = nearest(plainWord(x.klucz()), znane);
        List<String> gdzieIndziej = GdzieIndziej.find(korzen, x.klucz());
        if (bliski.isPresent()) {
            d = d.withPodpowiedz("Czy chodziło o „" + bliski.get() + "”?");
        } else if (!gdzieIndziej.isEmpty()) {
            d = d.withPodpowiedz("Ten klucz należy do „" + String.join("”, „", gdzieIndziej) + "”; sprawdź wcięcie.");
        } else {
            d = d.withPodpowiedz("Klucze w tym miejscu: " + known(ksztalt) + ".");
        }
        report(d);
    }

    private static String known(Ksztalt k) {
        return String.join(", ", k.klucze().keySet());
    }

    private Optional<Object> wrong(Wpis w, String sciezka, String oczekiwano, String rada) {
        String jest = switch (w.wartosc()) {
            case Skalar s -> s.rodzaj().nazwa() + " „" + Skrot.of(s.tekst()) + "”";
            case Ciag c -> "lista";
            case Mapa m -> "mapa";
            case Pusty p -> "brak wartości";
        };
        Diagnoza d = Diagnoza.blad(
                kod(3),
                w.wartosc().polozenie().withAdres(Skrot.path(sciezka)),
                "oczekiwano " + oczekiwano + ", a jest " + jest + ".");
        report(rada.isEmpty() ? d : d.withPodpowiedz(rada));
        return Optional.empty();
    }

    private void report(Diagnoza d) {
        if (diagnozy.size() < NAJWIECEJ_DIAGNOZ) {
            diagnozy.add(d);
        }
    }

    private String kod(int numer) {
        return String.format(Locale.ROOT, "%c%03d", litera, numer);
    }
}
