package pl.uchwalnik.profil;

import java.time.LocalDate;
import java.util.Optional;
import pl.uchwalnik.zapis.Klucz;
import pl.uchwalnik.zapis.Wlaczone;

/**
 * Municipality (gmina).
 *
 * @param terc seven digits of the TERYT register, the last one the kind
 * @param nazwa nominative, as in the register
 * @param przymiotnik adjective of the place, e.g. {@code brzozowski}
 */
public record Gmina(
        String terc,
        String nazwa,
        Optional<Odmiana> odmiana,
        Optional<String> przymiotnik,
        @Wlaczone Terytorium terytorium,
        Optional<Rada> rada,
        Optional<Organ> organ,
        @Wlaczone Planowanie planowanie) {
    /**
     * Council (rada gminy), under the name of the statute of the gmina.
     *
     * @param glowa the name with {@code |} after the part that inflects: {@code Rada|Gminy Brzozówka}
     */
    public record Rada(
            Optional<String> nazwa,
            Optional<String> glowa,
            Optional<Odmiana> odmiana,
            Optional<Osoba> przewodniczacy) {}

    /**
     * Executive (organ wykonawczy): wójt, burmistrz, prezydent miasta.
     *
     * @param tytul the bare title, e.g. {@code Wójt}
     * @param nazwa the whole name of the office, e.g. {@code Wójt Gminy Brzozówka}
     * @param glowa the name with {@code |} after the part that inflects
     */
    public record Organ(
            Optional<String> tytul,
            Optional<String> nazwa,
            Optional<String> glowa,
            Optional<Odmiana> odmiana,
            Optional<String> imieNazwisko) {}

    /**
     * Consultations (konsultacje) of a draft.
     *
     * @param uchwala resolution that rules them
     * @param uwagi number of remarks received
     */
    public record Konsultacje(
            Optional<Dokument> uchwala,
            Optional<LocalDate> od,
            @Klucz("do") Optional<LocalDate> koniec,
            Optional<String> forma,
            Optional<Integer> uwagi) {}

    /** Person (osoba) who signs: title and name, both in the nominative. */
    public record Osoba(Optional<String> tytul, Optional<String> imieNazwisko) {}

    /** What lies around the gmina and who lives in it (terytorium). */
    public record Terytorium(
            Optional<Powiat> powiat,
            Optional<String> wojewodztwo,
            Optional<Ludnosc> ludnosc,
            Optional<String> dziennik) {}

    /** County (powiat); the name is an adjective for a land county, a noun for a city. */
    public record Powiat(Optional<String> nazwa, Optional<Rodzaj> rodzaj) {
        public enum Rodzaj {
            ZIEMSKI,
            GRODZKI
        }
    }

    /** Population (ludność) on a day, with its source. */
    public record Ludnosc(Optional<Integer> liczba, Optional<LocalDate> dzien, Optional<String> zrodlo) {}

    /**
     * Documents of planning (planowanie) that acts of the OPS refer to.
     *
     * @param opiniaKoordynatora opinion of the coordinator of long-term care on the draft strategy (art. 16b ust. 2a
     *     u.p.s.)
     */
    public record Planowanie(
            Optional<Dokument> strategiaRozwoju,
            Optional<Dokument> opiniaKoordynatora,
            Optional<Konsultacje> konsultacje) {}
}
