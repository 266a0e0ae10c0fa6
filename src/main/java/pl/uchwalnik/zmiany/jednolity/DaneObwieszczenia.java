package pl.uchwalnik.zmiany.jednolity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.jezyk.Wojewodztwo;
import pl.uchwalnik.jezyk.ZapisDaty;
import pl.uchwalnik.prawo.Ogloszenie;
import pl.uchwalnik.prawo.ZnakDziennika;
import pl.uchwalnik.profil.AktObowiazujacy;
import pl.uchwalnik.profil.Profil;
import pl.uchwalnik.skladnia.AktPrinter;
import pl.uchwalnik.szablon.TekstGotowy;
import pl.uchwalnik.zmiany.AktZmieniany;
import pl.uchwalnik.zmiany.Tozsamosc;
import pl.uchwalnik.zmiany.Ujednolicony;

/**
 * Facts of an announcement (dane obwieszczenia): identities and journals of the act and of its amendments, from the texts
 * themselves and from the profile. What nobody tells is a blank.
 *
 * @param dzien day of the announcement
 */
record DaneObwieszczenia(
        Ujednolicony ujednolicony, Tozsamosc tozsamosc, Optional<Profil> profil, Optional<LocalDate> dzien) {
    private static final String NIEZNANA_POZYCJA = "poz. [UZUPEŁNIJ: pozycja dziennika]";
    private static final Pattern ZNAK_BAZY =
            Pattern.compile("\\((Dz\\. ?Urz\\.[^()\\[\\]]*? poz\\. \\d+)(?:(?:,| i| oraz)[^()]*)?\\)");
    private static final Pattern W_DZIENNIKU = Pattern.compile("(?U)Dzienniku Urzędowym Województwa ([\\p{L}-]+)");
    private static final Pattern SKROT = Pattern.compile("(?U)Dz\\. ?Urz\\. ?Woj\\. ?([\\p{L}-]+)");

    static DaneObwieszczenia of(Ujednolicony u, Optional<Profil> profil, Optional<LocalDate> dzien) {
        return new DaneObwieszczenia(u, Tozsamosc.of(u.baza()), profil, dzien);
    }

    private Optional<AktObowiazujacy> zProfilu() {
        return profil.flatMap(p -> p.ops().akty().statut())
                .filter(s -> s.numer()
                        .filter(n -> n.equals(tozsamosc.numer())
                                || (ujednolicony.baza().samZalacznik()
                                        && tozsamosc.numer().isEmpty()))
                        .isPresent());
    }

    String organ() {
        if (!tozsamosc.organ().isEmpty()) {
            return tozsamosc.organ();
        }
        return "[UZUPEŁNIJ: organ]";
    }

    String numer() {
        return firstOf(tozsamosc.numer(), zProfilu().flatMap(AktObowiazujacy::numer), "[UZUPEŁNIJ: numer aktu]");
    }

    String data() {
        return firstOf(
                tozsamosc.data(),
                zProfilu().flatMap(AktObowiazujacy::data).map(d -> "z dnia " + ZapisDaty.print(d)),
                "z dnia [UZUPEŁNIJ: data aktu]");
    }

    String przedmiot() {
        return firstOf(
                tozsamosc.przedmiot(),
                zProfilu().flatMap(AktObowiazujacy::tytul),
                "w sprawie [UZUPEŁNIJ: przedmiot aktu]");
    }

    private static String firstOf(String zTekstu, Optional<String> zProfilu, String luka) {
        return zTekstu.isEmpty() ? zProfilu.orElse(luka) : zTekstu;
    }

    Map<String, Object> facts(List<PowolanieZmiany> zmiany) {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("rodzaj", tozsamosc.rodzaj().dopelniacz());
        m.put("dzien", dzien.map(LocalDate::toString).orElse(""));
        m.put("data", dzien.map(ZapisDaty::print).orElse("[UZUPEŁNIJ: data obwieszczenia]"));
        m.put("organ", organ());
        m.put("przedmiot", przedmiot());
        m.put(
                "powolanie",
                tozsamosc.rodzaj().dopelniacz() + " nr " + numer() + " " + organ() + " " + data() + " " + przedmiot()
                        + " " + baseMark());
        m.put("zmiany", zmiany.stream().map(PowolanieZmiany::wNarzedniku).toList());
        m.put("pozostale", rest(zmiany));
        m.put(
                "podpis",
                ujednolicony.akt().podpis().wiersze().stream().findFirst().orElse(""));
        return m;
    }

    private List<Map<String, Object>> rest(List<PowolanieZmiany> zmiany) {
        List<Map<String, Object>> wynik = new ArrayList<>();
        for (int i = 0; i < zmiany.size(); i++) {
            List<Jednostka> przepisy = ujednolicony.akty().get(i).pozostale();
            if (!przepisy.isEmpty()) {
                wynik.add(Map.of(
                        "przepisy",
                        named(przepisy),
                        "mnogie",
                        przepisy.size() > 1,
                        "akt",
                        zmiany.get(i).wDopelniaczu(),
                        "cytat",
                        new TekstGotowy("„" + new AktPrinter().print(przepisy).strip() + "”")));
            }
        }
        return wynik;
    }

    /** {@code § 2}, {@code § 2 i § 3}, {@code § 2–4} for an unbroken run. */
    private static String named(List<Jednostka> przepisy) {
        List<String> nazwy = przepisy.stream()
                .map(j -> j.rodzaj().skrot() + " " + j.oznaczenie())
                .toList();
        boolean kolejne = przepisy.size() > 2;
        for (int i = 1; i < przepisy.size(); i++) {
            kolejne &= przepisy.get(i)
                    .oznaczenie()
                    .equals(przepisy.get(i - 1).oznaczenie().next());
        }
        if (kolejne) {
            return nazwy.getFirst() + "–" + przepisy.getLast().oznaczenie();
        }
        return nazwy.size() == 1
                ? nazwy.getFirst()
                : String.join(", ", nazwy.subList(0, nazwy.size() - 1)) + " i " + nazwy.getLast();
    }

    List<PowolanieZmiany> citations() {
        List<PowolanieZmiany> wynik = new ArrayList<>();
        for (AktZmieniajacy a : ujednolicony.akty()) {
            wynik.add(citation(a));
        }
        return wynik;
    }

    private PowolanieZmiany citation(AktZmieniajacy a) {
        Tozsamosc t = Tozsamosc.of(new AktZmieniany(a.plik(), a.akt(), false, false));
        String numer = t.numer().isEmpty() ? "[UZUPEŁNIJ: numer aktu zmieniającego]" : t.numer();
        String data = t.data().isEmpty() ? "z dnia [UZUPEŁNIJ: data aktu zmieniającego]" : t.data();
        boolean uchwala = tozsamosc.rodzaj().mianownik().endsWith("a");
        String tytul = t.przedmiot().isEmpty()
                ? (uchwala ? "zmieniająca uchwałę " : "zmieniające zarządzenie ") + przedmiot()
                : t.przedmiot();
        Optional<LocalDate> dzienAktu = ZapisDaty.parse(t.data().replaceFirst("^z dnia ", ""));
        Publikacja p = a.publikacja();
        Optional<LocalDate> weszla = WejscieWZycie.of(a.wejscie(), dzienAktu, p.dnia());
        boolean przyszla =
                weszla.isPresent() && dzien.filter(d -> weszla.get().isAfter(d)).isPresent();
        return new PowolanieZmiany(
                a.akt().naglowek().pusty() ? tozsamosc.rodzaj() : t.rodzaj(),
                "nr " + numer + " " + (t.organ().isEmpty() ? organ() : t.organ()) + " " + data,
                tytul,
                mark(a, t.numer(), dzienAktu, p),
                weszla,
                przyszla);
    }

    private String mark(AktZmieniajacy a, String numer, Optional<LocalDate> data, Publikacja p) {
        OptionalInt pozycja = p.pozycja();
        Optional<Integer> rok = p.dnia().map(LocalDate::getYear).or(() -> data.map(LocalDate::getYear));
        Optional<AktObowiazujacy.Zmiana> zProfilu = zProfilu().stream()
                .flatMap(s -> s.zmiany().stream())
                .filter(z -> z.numer().filter(numer::equals).isPresent())
                .findFirst();
        if (pozycja.isEmpty() && zProfilu.isPresent()) {
            pozycja = zProfilu.get().pozycja().map(OptionalInt::of).orElse(OptionalInt.empty());
            rok = zProfilu.get().rok().or(() -> data.map(LocalDate::getYear));
        }
        if (pozycja.isEmpty() || rok.isEmpty()) {
            return "(" + journal(a.wejscie()) + " " + NIEZNANA_POZYCJA + ")";
        }
        return new ZnakDziennika(
                        journal(a.wejscie()),
                        data.map(LocalDate::getYear).orElse(rok.get()),
                        Ogloszenie.of(rok.get(), pozycja.getAsInt()),
                        false,
                        List.of())
                .printPelny();
    }

    /** Abbreviated name of the journal: by the act's own provision, by the name of the base, by the profile. */
    private String journal(String wejscie) {
        Matcher m = W_DZIENNIKU.matcher(wejscie);
        if (m.find()) {
            return "Dz. Urz. Woj. " + m.group(1);
        }
        return ujednolicony.akty().stream()
                .map(a -> SKROT.matcher(a.nazwaBazy()))
                .filter(Matcher::find)
                .map(x -> "Dz. Urz. Woj. " + x.group(1))
                .findFirst()
                .or(() -> profil.flatMap(p -> p.gmina().terytorium().wojewodztwo())
                        .flatMap(Wojewodztwo::of)
                        .map(Wojewodztwo::skrotDziennika))
                .orElse("Dz. Urz. Woj. [UZUPEŁNIJ: województwo]");
    }

    /** The journal of the text that was announced first or last (§ 104 ust. 2), without its amendments. */
    private String baseMark() {
        Optional<AktObowiazujacy.Pozycja> pozycja = zProfilu().flatMap(AktObowiazujacy::dziennik);
        Optional<String> zTekstu = ujednolicony.akty().stream()
                .map(a -> ZNAK_BAZY.matcher(a.nazwaBazy()))
                .filter(Matcher::find)
                .map(m -> "(" + m.group(1) + ")")
                .findFirst();
        if (zTekstu.isPresent()) {
            return zTekstu.get();
        }
        Optional<LocalDate> dzienAktu = ZapisDaty.parse(data().replaceFirst("^z dnia ", ""));
        return pozycja.filter(p -> p.rok().isPresent() && p.pozycja().isPresent() && dzienAktu.isPresent())
                .map(p -> new ZnakDziennika(
                                journal(""),
                                dzienAktu.get().getYear(),
                                Ogloszenie.of(p.rok().get(), p.pozycja().get()),
                                false,
                                List.of())
                        .printPelny())
                .orElseGet(() -> "(" + journal("") + " " + NIEZNANA_POZYCJA + ")");
    }
}
