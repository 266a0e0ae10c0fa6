package pl.uchwalnik.akt;

/**
 * Title block (ZTP § 120, § 138a), each element as it stands in its own line; elements that an act lacks are empty.
 *
 * @param rodzaj kind and number: {@code UCHWAŁA NR XII/85/2026}, {@code ZARZĄDZENIE NR 14/2026}, {@code USTAWA}
 * @param organ {@code RADY GMINY BRZOZÓWKA}
 * @param data {@code z dnia 26 listopada 2026 r.}
 * @param przedmiot {@code w sprawie …}, {@code zmieniająca uchwałę w sprawie …}
 */
public record NaglowekAktu(String rodzaj, String organ, String data, String przedmiot, Miejsce miejsce) {

    /** No title block: an excerpt, or a document that is not an act. */
    public static final NaglowekAktu BRAK = new NaglowekAktu("", "", "", "", Miejsce.NIEZNANE);

    public boolean pusty() {
        return rodzaj.isEmpty() && organ.isEmpty() && data.isEmpty() && przedmiot.isEmpty();
    }
}
