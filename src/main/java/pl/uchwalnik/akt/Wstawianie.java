package pl.uchwalnik.akt;

import java.util.Optional;

/**
 * Name of an inserted unit (oznaczenie jednostki dodawanej, ZTP § 57 ust. 5, § 89 ust. 1–6): the shallowest suffix at which
 * a name lies strictly between its neighbours. Marks are never changed and those of repealed units never used again.
 */
final class Wstawianie {
    private Wstawianie() {}

    /** The mark that follows at the end of a list: 5 → 6, 5a → 6, b → c, z → za, zz → zza. */
    static Oznaczenie next(Oznaczenie o) {
        return switch (o.zapis()) {
            case BRAK -> o;
            case ARABSKI, RZYMSKI -> new Oznaczenie(o.zapis(), o.numer() + 1, "", "");
            case LITEROWY -> new Oznaczenie(o.zapis(), 0, nextLitery(o.litery()), "");
        };
    }

    private static String nextLitery(String litery) {
        for (int i = 1; i <= litery.length(); i++) {
            char ostatnia = litery.charAt(i - 1);
            if (ostatnia < 'z') {
                return litery.substring(0, i - 1) + (char) (ostatnia + 1);
            }
        }
        return litery + "a";
    }

    static Optional<Oznaczenie> insert(Oznaczenie poprzednie, Optional<Oznaczenie> nastepne) {
        if (poprzednie.zapis() == Oznaczenie.Zapis.BRAK) {
            return Optional.of(poprzednie);
        }
        if (nastepne.isEmpty()) {
            return Optional.of(next(poprzednie));
        }
        Oznaczenie granica = nastepne.get();
        if (poprzednie.compareTo(granica) >= 0) {
            return Optional.empty();
        }
        Optional<Oznaczenie> zIndeksem = nextIndeks(poprzednie).filter(o -> o.compareTo(granica) < 0);
        return zIndeksem.isPresent() ? zIndeksem : byLitery(poprzednie, granica);
    }

    /** Superscripts go on only where the amended act already has them (§ 89 ust. 5–6): 4¹ before 5 gives 4². */
    private static Optional<Oznaczenie> nextIndeks(Oznaczenie o) {
        return o.indeks().isEmpty()
                ? Optional.empty()
                : Optional.of(new Oznaczenie(
                        o.zapis(), o.numer(), o.indeksPrzedLiterami() ? "" : o.litery(), plusJeden(o.indeks())));
    }

    private static String plusJeden(String indeks) {
        return Integer.toString(Integer.parseInt(indeks) + 1);
    }

    private static Optional<Oznaczenie> byLitery(Oznaczenie x, Oznaczenie granica) {
        String litery = x.litery();
        for (int i = 1; i <= litery.length(); i++) {
            char ostatnia = litery.charAt(i - 1);
            if (ostatnia < 'z') {
                Oznaczenie kandydat = with(x, litery.substring(0, i - 1) + (char) (ostatnia + 1));
                if (x.compareTo(kandydat) < 0 && kandydat.compareTo(granica) < 0) {
                    return Optional.of(kandydat);
                }
            }
        }
        Oznaczenie glebiej = with(x, litery + "a");
        return glebiej.compareTo(granica) < 0 ? Optional.of(glebiej) : Optional.empty();
    }

    private static Oznaczenie with(Oznaczenie x, String litery) {
        return new Oznaczenie(x.zapis(), x.numer(), litery, x.zapis() == Oznaczenie.Zapis.LITEROWY ? "" : x.indeks());
    }
}
