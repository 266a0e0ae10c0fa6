package pl.uchwalnik.zmiany;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.uchwalnik.akt.Adres;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.JednostkaZAdresem;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie;
import pl.uchwalnik.nowelizacja.zastosowanie.Uchylone;
import pl.uchwalnik.nowelizacja.zastosowanie.Ujednolicenie;

/**
 * Whether a new act is due instead of an amending one (ZTP § 84): the rule speaks of numerous changes and of the
 * coherence of the act and gives no figures; these are ours.
 */
final class NowyAkt {
    /** Commands above which changes are numerous. */
    private static final int WIELE_POLECEN = 20;

    /** Changed §§ below which their share says nothing. */
    private static final int WIELE_PARAGRAFOW = 4;

    /** Share of changed §§: more than one in this many. */
    private static final int CO_KTORY = 3;

    /** Least number of §§ of a chapter that can be rebuilt. */
    private static final int ROZDZIAL = 3;

    private NowyAkt() {}

    static Optional<Diagnoza> check(Akt stary, List<Polecenie> polecenia, Akt ujednolicony) {
        List<String> powody = new ArrayList<>();
        if (polecenia.size() > WIELE_POLECEN) {
            powody.add("poleceń jest " + polecenia.size() + " (więcej niż " + WIELE_POLECEN + ")");
        }
        Map<Adres, Jednostka> przed = basic(poRozproszonych(stary, polecenia));
        Map<Adres, Jednostka> po = basic(ujednolicony);
        List<Jednostka> zmienione = new ArrayList<>();
        przed.forEach((a, j) -> {
            if (!j.equals(po.get(a))) {
                zmienione.add(j);
            }
        });
        long dodane = po.keySet().stream().filter(a -> !przed.containsKey(a)).count();
        long ile = zmienione.size() + dodane;
        if (ile >= WIELE_PARAGRAFOW && ile * CO_KTORY > przed.size()) {
            powody.add(
                    "zmienia się " + ile + " z " + przed.size() + " jednostek podstawowych (więcej niż jedna trzecia)");
        }
        chapters(poRozproszonych(stary, polecenia))
                .filter(g -> rebuilt(g, zmienione))
                .forEach(g -> powody.add("przebudowany jest cały "
                        + g.rodzaj().nazwa().toLowerCase(Locale.ROOT) + " " + g.oznaczenie()));
        return powody.isEmpty()
                ? Optional.empty()
                : Optional.of(Diagnoza.ostrzezenie(
                                "N604",
                                Polozenie.of(Nowelizowanie.UCHWALA),
                                "zmian jest wiele: " + String.join("; ", powody)
                                        + ". Rozważ wydanie nowego aktu zamiast zmieniającego.")
                        .withPodpowiedz("Nowy akt wydaje się, gdy zmiany są liczne albo naruszałyby konstrukcję lub"
                                + " spójność aktu; progi są nasze, przepis ich nie podaje.")
                        .withPodstawa("ZTP § 84"));
    }

    /** One word changed throughout (§ 88) does not make an act another one. */
    private static Akt poRozproszonych(Akt stary, List<Polecenie> polecenia) {
        List<Polecenie> rozproszone = polecenia.stream()
                .filter(Polecenie.ZmianaRozproszona.class::isInstance)
                .toList();
        return Ujednolicenie.apply(stary, rozproszone).wartosc().orElse(stary);
    }

    private static Map<Adres, Jednostka> basic(Akt akt) {
        Map<Adres, Jednostka> wynik = new LinkedHashMap<>();
        for (JednostkaZAdresem j : akt.jednostki()) {
            if (j.jednostka().rodzaj().podstawowa() && !Uchylone.uchylona(j.jednostka())) {
                wynik.putIfAbsent(j.adres(), j.jednostka());
            }
        }
        return wynik;
    }

    private static Stream<JednostkaSystematyzacyjna> chapters(Akt akt) {
        return Stream.concat(akt.tresc().stream(), akt.zalaczniki().stream().flatMap(z -> z.tresc().stream()))
                .flatMap(NowyAkt::chapters);
    }

    private static Stream<JednostkaSystematyzacyjna> chapters(Skladnik s) {
        return s instanceof JednostkaSystematyzacyjna g
                ? Stream.concat(Stream.of(g), g.skladniki().stream().flatMap(NowyAkt::chapters))
                : Stream.empty();
    }

    private static boolean rebuilt(JednostkaSystematyzacyjna g, List<Jednostka> zmienione) {
        List<Jednostka> paragrafy = g.skladniki().stream()
                .filter(Jednostka.class::isInstance)
                .map(Jednostka.class::cast)
                .filter(j -> !Uchylone.uchylona(j))
                .toList();
        return paragrafy.size() >= ROZDZIAL && zmienione.containsAll(paragrafy);
    }
}
