package pl.uchwalnik.nowelizacja.zapis;

import pl.uchwalnik.nowelizacja.polecenia.RodzajAktu;

/**
 * Frame (rama) of the changes of one act (R-A5): which act they change.
 *
 * @param akt the amended act as it stands after {@code W}: {@code uchwale nr … Rady … z dnia … w sprawie … (Dz. Urz. …)}
 * @param rodzaj its kind
 */
public record Rama(String akt, RodzajAktu rodzaj) {}
