package pl.uchwalnik.nowelizacja.odczyt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import pl.uchwalnik.nowelizacja.polecenia.Krok;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie.Odmiana;
import pl.uchwalnik.nowelizacja.polecenia.Sciezka;
import pl.uchwalnik.nowelizacja.polecenia.Wykaz;

/** Reads a dispersed change of words (§ 88) after the word {@code użyte}. */
final class RozproszonaReader {
    private static final Pattern W = ZdanieReader.wzor("we?(?= )");
    private static final Pattern LACZNIK = ZdanieReader.wzor("(?:, |oraz |i |)(?=we? |§|art\\.)");
    private static final Pattern ODMIANA = ZdanieReader.wzor(
            ",? ?w różn(?:ej|ym) (?:liczbie i(?: w)? różnym przypadku|przypadku i(?: w)? różnej liczbie|liczbie|przypadku)\\s*,?");
    private static final Pattern ODPOWIEDNIO = ZdanieReader.wzor(
            "użyt(?:ymi|ym|ą) w odpowiedni(?:ej|m) (?:liczbie i(?: w)? odpowiednim przypadku|przypadku i(?: w)? odpowiedniej liczbie|liczbie|przypadku)");
    private static final Pattern PRZECINEK = Pattern.compile(",");
    private static final Pattern WYRAZ =
            ZdanieReader.wzor("(?:wyraz|wyrazy|liczbę|znak|wyrazem|wyrazami|liczbą|znakiem)(?= [\\uE100-\\uE7FF])");
    private static final Pattern ZASTEPUJE = ZdanieReader.wzor("zastępuje się\\b");

    private final Kursor k;
    private final KrokReader kroki;

    RozproszonaReader(Kursor k, KrokReader kroki) {
        this.k = k;
        this.kroki = kroki;
    }

    Optional<Polecenie> zamiana(Sciezka w) {
        return poczatek().flatMap(p -> {
            if (!k.jest(ZASTEPUJE)) {
                return Optional.empty();
            }
            k.wez(ODPOWIEDNIO);
            return slowa().map(nowe -> new Polecenie.ZmianaRozproszona(w, p.miejsca(), p.odmiana(), p.stare(), nowe));
        });
    }

    Optional<Polecenie> skreslenie(Sciezka w) {
        return poczatek().map(p -> new Polecenie.ZmianaRozproszona(w, p.miejsca(), p.odmiana(), p.stare(), ""));
    }

    private record Poczatek(List<Sciezka> miejsca, Odmiana odmiana, String stare) {}

    private Optional<Poczatek> poczatek() {
        List<Sciezka> miejsca = miejsca();
        Odmiana odmiana = k.wez(ODMIANA).map(RozproszonaReader::odmiana).orElse(Odmiana.BEZ_ZMIAN);
        k.wez(PRZECINEK);
        Optional<String> stare = slowa();
        return miejsca.isEmpty() ? Optional.empty() : stare.map(s -> new Poczatek(miejsca, odmiana, s));
    }

    private static Odmiana odmiana(String tekst) {
        boolean liczba = tekst.contains("liczb");
        boolean przypadek = tekst.contains("przypadk");
        if (liczba && przypadek) {
            return Odmiana.LICZBA_I_PRZYPADEK;
        }
        return liczba ? Odmiana.LICZBA : Odmiana.PRZYPADEK;
    }

    private List<Sciezka> miejsca() {
        List<Sciezka> wynik = new ArrayList<>();
        while (true) {
            int tu = k.miejsce();
            if (!wynik.isEmpty() && !k.jest(LACZNIK)) {
                k.wroc(tu);
                return wynik;
            }
            List<Sciezka> miejsce = miejsce();
            if (miejsce.isEmpty()) {
                k.wroc(tu);
                return wynik;
            }
            wynik.addAll(miejsce);
        }
    }

    /** One place, or several that differ in the last unit: {@code w § 8 w ust. 1 i 3}. */
    private List<Sciezka> miejsce() {
        Sciezka w = Sciezka.AKT;
        Optional<Wykaz> ostatni = Optional.empty();
        while (ostatni.isEmpty() || !ostatni.get().mnogi()) {
            int tu = k.miejsce();
            k.jest(W);
            Optional<Krok> krok = kroki.krok();
            if (krok.isEmpty() || (ostatni.isPresent() && wyzej(krok.get(), ostatni.get()))) {
                k.wroc(tu);
                break;
            }
            w = ostatni.map(o -> o.pierwszy()).map(w::with).orElse(w);
            ostatni = Optional.of(kroki.wykaz(krok.get()));
        }
        List<Sciezka> wynik = new ArrayList<>();
        for (Wykaz.Odcinek o : ostatni.map(Wykaz::odcinki).orElse(List.of())) {
            wynik.add(w.with(o.od()));
            if (o.zakres()) {
                wynik.add(w.with(o.doKonca()));
            }
        }
        return wynik;
    }

    private static boolean wyzej(Krok krok, Wykaz poprzedni) {
        return krok.ranga() <= poprzedni.pierwszy().ranga();
    }

    private Optional<String> slowa() {
        return k.jest(WYRAZ) ? k.cytat() : Optional.empty();
    }
}
