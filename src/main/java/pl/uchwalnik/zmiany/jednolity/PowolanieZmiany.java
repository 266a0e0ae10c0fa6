package pl.uchwalnik.zmiany.jednolity;

import java.time.LocalDate;
import java.util.Optional;
import pl.uchwalnik.jezyk.ZapisDaty;
import pl.uchwalnik.nowelizacja.polecenia.RodzajAktu;

/**
 * Citation (powołanie) of an amending act in an announcement and in footnotes (ZTP § 104 ust. 2, § 106).
 *
 * @param reszta what follows the kind of the act up to its title: number, organ, date
 * @param tytul title in the nominative: {@code zmieniająca uchwałę w sprawie …}
 * @param dziennik journal mark in brackets
 * @param weszla day of entry into force; empty when it is not known
 */
record PowolanieZmiany(
        RodzajAktu rodzaj, String reszta, String tytul, String dziennik, Optional<LocalDate> weszla, boolean przyszla) {
    private static final String NIEZNANY_DZIEN = "[UZUPEŁNIJ: dzień wejścia w życie]";

    /** {@code uchwały nr … zmieniającej uchwałę w sprawie … (Dz. Urz. …)}. */
    String wDopelniaczu() {
        return joined(rodzaj.dopelniacz(), zenski() ? "zmieniającej" : "zmieniającego");
    }

    /** {@code uchwałą nr … zmieniającą uchwałę w sprawie … (Dz. Urz. …)}. */
    String wNarzedniku() {
        String slowo = zenski()
                ? rodzaj.mianownik().substring(0, rodzaj.mianownik().length() - 1) + "ą"
                : rodzaj.mianownik() + "m";
        return joined(slowo, zenski() ? "zmieniającą" : "zmieniającym");
    }

    private String joined(String slowo, String zmieniajacy) {
        String odmieniony = tytul.replaceFirst("^zmieniając[ae]\\b", zmieniajacy);
        return (slowo + " " + reszta + " " + odmieniony + " " + dziennik)
                .replace("  ", " ")
                .strip();
    }

    /** {@code która weszła w życie z dniem 18 grudnia 2026 r.} */
    String ktoraWeszla() {
        String kto = zenski() ? "która" : "które";
        String weszlo = przyszla ? "wejdzie" : zenski() ? "weszła" : "weszło";
        return kto + " " + weszlo + " w życie z dniem "
                + weszla.map(ZapisDaty::print).orElse(NIEZNANY_DZIEN);
    }

    /** {@code uchwały, o której mowa w odnośniku 3}. */
    String wymieniona(int odnosnik) {
        return rodzaj.dopelniacz() + ", o " + (zenski() ? "której" : "którym") + " mowa w odnośniku " + odnosnik;
    }

    private boolean zenski() {
        return rodzaj.mianownik().endsWith("a");
    }
}
