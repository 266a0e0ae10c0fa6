package pl.uchwalnik.diagnostyka;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finding (diagnoza): what is wrong, where, how grave, why and what to do.
 *
 * @param kod stable code of the rule, a letter of the stage and three digits ({@code P003})
 * @param waga severity
 * @param polozenie main place
 * @param tekst one Polish sentence that stands alone
 * @param podpowiedzi what to do next, each a sentence; may be empty
 * @param podstawa provision or source the finding rests on ({@code ZTP § 57 ust. 3}); may be empty
 * @param powiazane other places that explain the finding
 */
public record Diagnoza(
        String kod,
        Waga waga,
        Polozenie polozenie,
        String tekst,
        List<String> podpowiedzi,
        String podstawa,
        List<Etykieta> powiazane) {

    /** Order of a report: file, line, column, gravity, code. */
    public static final Comparator<Diagnoza> KOLEJNOSC = Comparator.<Diagnoza, String>comparing(d -> d.polozenie.plik())
            .thenComparing(d -> d.polozenie.wiersz())
            .thenComparing(d -> d.polozenie.kolumna())
            .thenComparing(Diagnoza::waga)
            .thenComparing(Diagnoza::kod)
            .thenComparing(Diagnoza::tekst);

    public Diagnoza {
        podpowiedzi = List.copyOf(podpowiedzi);
        powiazane = List.copyOf(powiazane);
    }

    public static Diagnoza blad(String kod, Polozenie polozenie, String tekst) {
        return new Diagnoza(kod, Waga.BLAD, polozenie, tekst, List.of(), "", List.of());
    }

    public static Diagnoza ostrzezenie(String kod, Polozenie polozenie, String tekst) {
        return new Diagnoza(kod, Waga.OSTRZEZENIE, polozenie, tekst, List.of(), "", List.of());
    }

    public static Diagnoza uwaga(String kod, Polozenie polozenie, String tekst) {
        return new Diagnoza(kod, Waga.UWAGA, polozenie, tekst, List.of(), "", List.of());
    }

    public Diagnoza withPodpowiedz(String podpowiedz) {
        List<String> wiecej = new ArrayList<>(podpowiedzi);
        wiecej.add(podpowiedz);
        return new Diagnoza(kod, waga, polozenie, tekst, wiecej, podstawa, powiazane);
    }

    public Diagnoza withPodstawa(String nowa) {
        return new Diagnoza(kod, waga, polozenie, tekst, podpowiedzi, nowa, powiazane);
    }

    public Diagnoza withPowiazane(Polozenie gdzie, String opis) {
        List<Etykieta> wiecej = new ArrayList<>(powiazane);
        wiecej.add(new Etykieta(gdzie, opis));
        return new Diagnoza(kod, waga, polozenie, tekst, podpowiedzi, podstawa, wiecej);
    }

    public Diagnoza withPolozenie(Polozenie nowe) {
        return new Diagnoza(kod, waga, nowe, tekst, podpowiedzi, podstawa, powiazane);
    }

    public Diagnoza withWaga(Waga nowa) {
        return new Diagnoza(kod, nowa, polozenie, tekst, podpowiedzi, podstawa, powiazane);
    }
}
