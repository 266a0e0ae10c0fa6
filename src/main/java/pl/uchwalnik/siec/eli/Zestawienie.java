package pl.uchwalnik.siec.eli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.jezyk.ZapisDaty;
import pl.uchwalnik.prawo.AktPrawny;
import pl.uchwalnik.prawo.Ogloszenie;

/** What the register says beside what the service says (zestawienie), and the entry that follows from both. */
record Zestawienie(AktPrawny wpis, List<Diagnoza> diagnozy) {

    Propozycja propose(AktEli podstawowy, Optional<AktEli> tekst, SortedMap<AdresEli, AktEli> zmiany, LocalDate dnia) {
        Optional<LocalDate> uchylony = repealed(podstawowy);
        Optional<Ogloszenie> tekstJednolity = text(tekst);
        Ogloszenie podstawa = tekstJednolity.orElse(wpis.ogloszenia().pierwotny());
        List<Ogloszenie> nowe = new ArrayList<>();
        boolean uslugaAktualna = tekst.isEmpty() || tekst.get().adres().sameAs(podstawa);
        if (uslugaAktualna) {
            zmiany.forEach((a, z) -> nowe.add(publication(z)));
            compare(zmiany, podstawa, nowe);
        } else {
            nowe.addAll(wpis.zmiany());
        }
        AktPrawny.Stan stan = uslugaAktualna
                ? new AktPrawny.Stan(Optional.of(dnia), true, false, uchylony, source(podstawowy, tekst, dnia))
                : new AktPrawny.Stan(
                        wpis.stan().potwierdzonoNa(),
                        wpis.stan().zmianyKompletne(),
                        wpis.stan().zmianyNieustalone(),
                        uchylony,
                        wpis.stan().zrodlo());
        AktPrawny.Ogloszenia o = wpis.ogloszenia();
        return new Propozycja(
                wpis,
                new AktPrawny(
                        wpis.id(),
                        wpis.wydanie(),
                        wpis.tytul(),
                        new AktPrawny.Ogloszenia(o.dziennik(), o.pierwotny(), tekstJednolity, o.strona()),
                        nowe,
                        stan),
                dnia);
    }

    private Optional<LocalDate> repealed(AktEli podstawowy) {
        Optional<LocalDate> znany = wpis.stan().uchylonyDnia();
        if (podstawowy.martwy() && znany.isEmpty()) {
            Optional<LocalDate> wygasl = podstawowy.dni().wygasl();
            ostrzezenie(
                    "A024",
                    "usługa podaje, że akt nie obowiązuje („" + podstawowy.status() + "”"
                            + wygasl.map(d -> ", od dnia " + ZapisDaty.print(d)).orElse("") + ")",
                    wygasl.isPresent()
                            ? "Sprawdź, jaki akt go zastąpił."
                            : "Usługa nie podaje dnia; ustal go i wpisz jako uchylony_dnia.");
            return wygasl;
        }
        return znany;
    }

    /** The newer of the two consolidated texts. */
    private Optional<Ogloszenie> text(Optional<AktEli> tekst) {
        Optional<Ogloszenie> znany = wpis.ogloszenia().tekstJednolity();
        if (tekst.isEmpty() || znany.filter(z -> tekst.get().adres().sameAs(z)).isPresent()) {
            return tekst.isPresent() ? Optional.of(withDay(znany.orElseThrow(), tekst.get())) : znany;
        }
        AdresEli adres = tekst.get().adres();
        if (znany.isEmpty() || SprawdzenieAktu.later(adres, znany.get())) {
            ostrzezenie(
                    "A021",
                    "jest nowszy tekst jednolity: " + adres
                            + tekst.get()
                                    .dni()
                                    .ogloszono()
                                    .map(d -> ", ogłoszony " + ZapisDaty.print(d))
                                    .orElse(""),
                    "Zmień tekst_jednolity w rejestrze, jak niżej.");
            return Optional.of(publication(tekst.get()));
        }
        uwaga("A027", "rejestr zna tekst jednolity nowszy niż usługa, która podaje " + adres);
        return znany;
    }

    private void compare(Map<AdresEli, AktEli> zmiany, Ogloszenie podstawa, List<Ogloszenie> nowe) {
        for (Map.Entry<AdresEli, AktEli> z : zmiany.entrySet()) {
            if (wpis.zmiany().stream().noneMatch(z.getKey()::sameAs)) {
                ostrzezenie(
                        "A022",
                        "rejestr nie zna zmiany " + z.getKey() + ": "
                                + z.getValue().tytul(),
                        "Dopisz ją do listy zmian, jak niżej.");
            }
        }
        for (Ogloszenie z : wpis.zmiany()) {
            boolean poTekscie =
                    z.rok() > podstawa.rok() || (z.rok() == podstawa.rok() && z.pozycja() > podstawa.pozycja());
            if (poTekscie && zmiany.keySet().stream().noneMatch(a -> a.sameAs(z))) {
                uwaga(
                        "A023",
                        "usługa nie wymienia zmiany z " + z.rok() + " r. poz. " + z.pozycja() + ", którą ma rejestr");
                nowe.add(z);
            }
        }
        nowe.sort(Comparator.comparingInt(Ogloszenie::rok).thenComparingInt(Ogloszenie::pozycja));
    }

    /** A day read from a document stays; the service only fills in what is not known. */
    private static Ogloszenie withDay(Ogloszenie znane, AktEli akt) {
        return new Ogloszenie(
                znane.rok(),
                znane.numer(),
                znane.pozycja(),
                znane.dnia().or(() -> akt.dni().ogloszono()),
                znane.wZycie());
    }

    private Ogloszenie publication(AktEli akt) {
        Optional<Ogloszenie> znane =
                wpis.zmiany().stream().filter(akt.adres()::sameAs).findFirst();
        // an announcement of a consolidated text does not enter into force
        Optional<LocalDate> wZycie = akt.dni().wZycie();
        return new Ogloszenie(
                akt.adres().rok(),
                Optional.empty(),
                akt.adres().pozycja(),
                znane.flatMap(Ogloszenie::dnia).or(() -> akt.dni().ogloszono()),
                znane.flatMap(Ogloszenie::wZycie).or(() -> wZycie));
    }

    private static String source(AktEli podstawowy, Optional<AktEli> tekst, LocalDate dnia) {
        return "usługa ELI Sejmu: " + podstawowy.adres()
                + tekst.map(t -> " i " + t.adres()).orElse("") + ", odpowiedzi z dnia " + dnia;
    }

    private void ostrzezenie(String kod, String tekst, String podpowiedz) {
        diagnozy.add(Diagnoza.ostrzezenie(kod, Polozenie.NIEZNANE, tekst).withPodpowiedz(podpowiedz));
    }

    private void uwaga(String kod, String tekst) {
        diagnozy.add(Diagnoza.uwaga(kod, Polozenie.NIEZNANE, tekst));
    }
}
