package pl.uchwalnik.prawo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Act of the register (akt prawny).
 *
 * @param id short name by which templates cite it: {@code ups}
 * @param wydanie who gave it, when, under what number; what a citation begins with
 * @param tytul title: {@code o pomocy społecznej}, {@code w sprawie …}, or a title of its own ({@code Kodeks pracy})
 * @param ogloszenia original text and the last consolidated one
 * @param zmiany amendments after the basis of citation
 * @param stan what is known of the completeness of the entry
 */
public record AktPrawny(
        String id, Wydanie wydanie, String tytul, Ogloszenia ogloszenia, List<Ogloszenie> zmiany, Stan stan) {

    /**
     * How the act was given (wydanie).
     *
     * @param organ the organ in the genitive, for acts that name it: {@code Rady Ministrów}
     * @param numer number, for resolutions and acts of the EU
     */
    public record Wydanie(RodzajAktu rodzaj, LocalDate data, Optional<String> organ, Optional<String> numer) {}

    /**
     * Where it stands (ogłoszenia).
     *
     * @param dziennik {@code Dz. U.}, {@code M.P.}; for the EU with its series and number: {@code Dz. Urz. UE L 119}
     * @param tekstJednolity the last consolidated text, if there is one
     * @param strona first page, for acts of the EU before 1 October 2023
     */
    public record Ogloszenia(
            String dziennik, Ogloszenie pierwotny, Optional<Ogloszenie> tekstJednolity, Optional<Integer> strona) {

        /** What is cited: the consolidated text, else the original one (ZTP § 158 ust. 1). */
        public Ogloszenie podstawa() {
            return tekstJednolity.orElse(pierwotny);
        }
    }

    /**
     * State of knowledge (stan).
     *
     * @param potwierdzonoNa day to which the list of amendments was read from an official document
     * @param zmianyKompletne whether that document is recent enough to trust the list
     * @param zmianyNieustalone it is known that there are amendments without known positions
     * @param uchylonyDnia day on which the act ceased to be in force
     * @param zrodlo document the entry rests on
     */
    public record Stan(
            Optional<LocalDate> potwierdzonoNa,
            boolean zmianyKompletne,
            boolean zmianyNieustalone,
            Optional<LocalDate> uchylonyDnia,
            String zrodlo) {}

    public AktPrawny {
        zmiany = List.copyOf(zmiany);
    }

    /** True for acts whose title is a name of its own and stands after a dash: {@code – Kodeks pracy}. */
    public boolean tytulWlasny() {
        return wydanie.rodzaj() == RodzajAktu.USTAWA && Character.isUpperCase(tytul.charAt(0));
    }
}
