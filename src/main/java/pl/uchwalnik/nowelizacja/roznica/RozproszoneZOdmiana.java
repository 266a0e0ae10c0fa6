package pl.uchwalnik.nowelizacja.roznica;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie.Odmiana;
import pl.uchwalnik.nowelizacja.polecenia.Sciezka;
import pl.uchwalnik.nowelizacja.zastosowanie.Odmiany;

/** Finds replacements that are one phrase in several forms (ZTP § 88 ust. 1). */
final class RozproszoneZOdmiana {

    /** Words changed in one place. */
    record Zamiana(int indeks, Sciezka zakres, String stare, String nowe) {}

    /** A phrase that explains several replacements. */
    record Wspolna(List<Zamiana> zamiany, Odmiana odmiana, String stare, String nowe) {}

    private static final int DLUGOSC_TEMATU = 4;

    private RozproszoneZOdmiana() {}

    /** Replacements of like words by like words in one text, in the order of their places. */
    static List<List<Zamiana>> grupy(List<Zamiana> zamiany) {
        Map<String, List<Zamiana>> grupy = new LinkedHashMap<>();
        for (Zamiana z : zamiany) {
            String klucz = z.zakres().opis() + "|" + tematy(z.stare()) + "|" + tematy(z.nowe());
            grupy.computeIfAbsent(klucz, k -> new ArrayList<>()).add(z);
        }
        return List.copyOf(grupy.values());
    }

    /** One phrase that explains them all, where there are two at least. */
    static Optional<Wspolna> wspolna(List<Zamiana> grupa) {
        if (grupa.size() < 2) {
            return Optional.empty();
        }
        Zamiana pierwsza = grupa.getFirst();
        if (grupa.stream()
                .allMatch(z -> z.stare().equals(pierwsza.stare()) && z.nowe().equals(pierwsza.nowe()))) {
            return Optional.of(new Wspolna(grupa, Odmiana.BEZ_ZMIAN, pierwsza.stare(), pierwsza.nowe()));
        }
        List<String> stare = grupa.stream().map(Zamiana::stare).toList();
        List<String> nowe = grupa.stream().map(Zamiana::nowe).toList();
        for (Odmiana odmiana : List.of(Odmiana.PRZYPADEK, Odmiana.LICZBA_I_PRZYPADEK)) {
            Optional<Lematy.Para> para = Lematy.znajdz(stare, nowe, (a, b) -> wyjasnia(grupa, a, b, odmiana));
            if (para.isPresent()) {
                return Optional.of(new Wspolna(
                        grupa, odmiana, para.get().stara(), para.get().nowa()));
            }
        }
        return Optional.empty();
    }

    private static boolean wyjasnia(List<Zamiana> grupa, String stara, String nowa, Odmiana odmiana) {
        Odmiany odmiany = new Odmiany(stara, nowa, odmiana);
        return grupa.stream()
                .allMatch(z -> odmiany.cala(z.stare())
                        && odmiany.zamien(z.stare()).filter(z.nowe()::equals).isPresent());
    }

    private static String tematy(String fraza) {
        StringBuilder b = new StringBuilder();
        for (String s : fraza.toLowerCase(Locale.ROOT).split(" ")) {
            b.append(s, 0, Math.min(DLUGOSC_TEMATU, s.length())).append(' ');
        }
        return b.toString();
    }
}
