package pl.uchwalnik.zmiany;

import java.util.List;
import java.util.stream.Collectors;
import pl.uchwalnik.nowelizacja.polecenia.Brzmienie;
import pl.uchwalnik.nowelizacja.polecenia.Krok;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie;
import pl.uchwalnik.nowelizacja.polecenia.Sciezka;
import pl.uchwalnik.nowelizacja.polecenia.Wykaz;
import pl.uchwalnik.nowelizacja.polecenia.Znak;
import pl.uchwalnik.skladnia.AktPrinter;

/**
 * Description of one change (opis zmiany), for the justification and for programs.
 *
 * @param rodzaj {@code nowe brzmienie}, {@code dodanie} …
 * @param adres unit it concerns: {@code § 6 ust. 1 pkt 3}
 * @param stare words that go; empty where whole units are concerned
 * @param nowe words or units that come
 */
public record OpisZmiany(String rodzaj, String adres, String stare, String nowe) {

    public static List<OpisZmiany> of(List<Polecenie> polecenia) {
        return polecenia.stream().map(OpisZmiany::of).toList();
    }

    static OpisZmiany of(Polecenie p) {
        return switch (p) {
            case Polecenie.NoweBrzmienie n ->
                new OpisZmiany("nowe brzmienie", adres(n.w(), n.co()), "", tekst(n.brzmienie()));
            case Polecenie.Dodanie d -> new OpisZmiany("dodanie", adres(d.w(), d.co()), "", tekst(d.brzmienie()));
            case Polecenie.Uchylenie u -> new OpisZmiany("uchylenie", adres(u.w(), u.co()), "", "");
            case Polecenie.ZamianaWyrazow z -> new OpisZmiany("zmiana wyrazów", z.w().opis(), z.stare(), z.nowe());
            case Polecenie.DodanieWyrazow d -> new OpisZmiany("dodanie wyrazów", d.w().opis(), d.po(), d.nowe());
            case Polecenie.SkreslenieWyrazow s -> new OpisZmiany("skreślenie wyrazów", s.w().opis(), s.stare(), "");
            case Polecenie.ZmianaZnaku z ->
                new OpisZmiany("zmiana znaku", z.w().opis(), znak(z.stary()), znak(z.nowy()));
            case Polecenie.OznaczenieTresci o ->
                new OpisZmiany(
                        "oznaczenie dotychczasowej treści",
                        o.w().opis(),
                        "",
                        o.jako().opis());
            case Polecenie.ZmianaRozproszona r ->
                new OpisZmiany(
                        "zmiana wyrazów w kilku miejscach",
                        r.miejsca().stream()
                                .map(m -> (r.w().opis() + " " + m.opis()).strip())
                                .collect(Collectors.joining(", ")),
                        r.stare(),
                        r.nowe());
            case Polecenie.Polaczone(Polecenie a, Polecenie b) -> of(b);
        };
    }

    /** {@code § 6 ust. 1 pkt 3: nowe brzmienie}. */
    public String zdanie() {
        String gdzie = adres.isEmpty() ? "akt" : adres;
        return gdzie + ": " + rodzaj + words();
    }

    private String words() {
        return switch (rodzaj) {
            case "zmiana wyrazów", "zmiana wyrazów w kilku miejscach" -> " („" + stare + "” na „" + nowe + "”)";
            case "dodanie wyrazów" -> " („" + nowe + "”)";
            case "skreślenie wyrazów" -> " („" + stare + "”)";
            default -> "";
        };
    }

    private static String znak(Znak znak) {
        return znak == Znak.BRAK ? "" : znak.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String adres(Sciezka w, Wykaz co) {
        String jednostki = co.odcinki().stream().map(OpisZmiany::odcinek).collect(Collectors.joining(", "));
        return (w.opis() + " " + jednostki).strip();
    }

    private static String odcinek(Wykaz.Odcinek o) {
        if (!o.zakres()) {
            return o.od().opis();
        }
        Krok koniec = o.doKonca();
        String oznaczenie = koniec instanceof Krok.DoJednostki j && !j.rodzaj().nieoznaczona()
                ? j.oznaczenie().toString()
                : koniec.opis();
        return o.od().opis() + "–" + oznaczenie;
    }

    private static String tekst(Brzmienie brzmienie) {
        return switch (brzmienie) {
            case Brzmienie.Cytowane c -> new AktPrinter().print(c.tresc()).strip();
            case Brzmienie.WZalaczniku z -> "załącznik" + (z.numer().isEmpty() ? "" : " nr " + z.numer());
        };
    }
}
