package pl.uchwalnik.kontrola;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import pl.uchwalnik.akt.Adres;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.JednostkaZAdresem;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.jezyk.ZapisDaty;
import pl.uchwalnik.profil.Profil;
import pl.uchwalnik.profil.Sesja;

/**
 * What a rule sees (kontekst): the act, every unit with its address, every piece of text. Quoted text of amending
 * commands belongs to another act and is left out of units.
 */
public record Kontekst(
        Akt akt,
        Okolicznosci okolicznosci,
        List<JednostkaZAdresem> jednostki,
        List<Fragment> fragmenty,
        List<Fragment> przepisy,
        Przekroje przekroje) {

    private static final Pattern ZMIANA_W_TYTULE = Pattern.compile(
            "(?iu)^(?:zmieniając|o zmianie ustaw|w sprawie:? (?:dokonania |wprowadzenia )?zmian[ya]?(?!\\p{L}))");

    /** Day from which the rules of technique of 2026 apply (Dz. U. z 2026 r. poz. 100). */
    private static final LocalDate NOWA_TECHNIKA = LocalDate.of(2026, 3, 1);

    /** Units of one kind under one parent (poziom numeracji), in the order of the text: what is numbered together. */
    public record Poziom(Adres nad, RodzajJednostki rodzaj) {}

    public Kontekst {
        jednostki = List.copyOf(jednostki);
        fragmenty = List.copyOf(fragmenty);
        przepisy = List.copyOf(przepisy);
    }

    public static Kontekst of(Akt akt) {
        return of(akt, Okolicznosci.NIEZNANE);
    }

    public static Kontekst of(Akt akt, Okolicznosci okolicznosci) {
        List<JednostkaZAdresem> jednostki = akt.jednostki();
        List<Fragment> przepisy = new ArrayList<>();
        for (JednostkaZAdresem j : jednostki) {
            String tekst = j.jednostka().tekst()
                    + (j.jednostka().czescWspolna().isEmpty() ? "" : "\n")
                    + j.jednostka().czescWspolna();
            przepisy.add(new Fragment(polozenie(j), Przekroje.bezCytatow(tekst)));
        }
        List<Fragment> fragmenty = Fragmenty.of(akt);
        return new Kontekst(
                akt, okolicznosci, jednostki, fragmenty, przepisy, Przekroje.of(jednostki, fragmenty, przepisy));
    }

    /** Where a finding on a unit points. */
    public static Polozenie polozenie(JednostkaZAdresem j) {
        return j.jednostka().miejsce().polozenie().withAdres(j.adres().toString());
    }

    /** Units of the body alone. */
    public List<JednostkaZAdresem> jednostkiGlowne() {
        return jednostki.stream().filter(j -> !j.adres().czesc().zalacznik()).toList();
    }

    /** Units that are numbered together. */
    public Map<Poziom, List<JednostkaZAdresem>> poziomy() {
        return przekroje.poziomy();
    }

    /** Where a finding on the title block points. */
    public Polozenie naglowek() {
        return akt.naglowek().miejsce().polozenie().withAdres("tytuł");
    }

    /** An excerpt or a programme without a title block: rules of the frame of an act do not concern it. */
    public boolean maNaglowek() {
        return !akt.naglowek().pusty();
    }

    /** True for an amending act (akt zmieniający). */
    public boolean zmieniajacy() {
        // an excerpt has no title: its commands tell
        return ZMIANA_W_TYTULE.matcher(akt.naglowek().przedmiot()).find()
                || (!maNaglowek() && !przekroje.zmieniajace().isEmpty());
    }

    /** True for a unit that amends another act, in an amending act or among the last provisions of any other. */
    public boolean zmienia(JednostkaZAdresem j) {
        return !przekroje.zmieniajace().isEmpty() && przekroje.zmieniajace().contains(podstawowa(j));
    }

    private static String podstawowa(JednostkaZAdresem j) {
        return j.adres().czlony().isEmpty()
                ? ""
                : new Adres(j.adres().czesc(), j.adres().czlony().subList(0, 1)).toString();
    }

    /** The last unit, where the text breaks off in the middle of it: an excerpt, or a page that was cut. */
    public Optional<JednostkaZAdresem> urwana() {
        return przekroje.urwana();
    }

    /** True for the unit in which the text breaks off and for those above it. */
    public boolean breaksOff(JednostkaZAdresem j) {
        return urwana().filter(u -> j.adres().obejmuje(u.adres())).isPresent();
    }

    /** True for a piece of an act that neither bears a title nor begins with the first unit. */
    public boolean wyciag() {
        return !maNaglowek()
                && jednostki.stream()
                        .filter(j -> j.jednostka().rodzaj().podstawowa()
                                && !j.adres().czesc().zalacznik())
                        .findFirst()
                        .filter(j -> j.jednostka().oznaczenie().numer() != 1)
                        .isPresent();
    }

    /** False for an act that was made before the rules of technique changed; an act without a day is judged as new. */
    public boolean nowaTechnika() {
        return dzien().filter(d -> d.isBefore(NOWA_TECHNIKA)).isEmpty();
    }

    public boolean zarzadzenie() {
        return akt.metryka().pole("rodzaj").equals("zarzadzenie")
                || akt.naglowek().rodzaj().toUpperCase(Locale.ROOT).startsWith("ZARZĄDZENIE");
    }

    public boolean uchwala() {
        return akt.metryka().pole("rodzaj").equals("uchwala")
                || akt.naglowek().rodzaj().toUpperCase(Locale.ROOT).startsWith("UCHWAŁA");
    }

    /**
     * True where the act is local law (akt prawa miejscowego). The front matter decides; an act that came without it is
     * local law when it gives or changes a statute (prevailing view).
     */
    public boolean prawoMiejscowe() {
        return akt.metryka().pole("prawo_miejscowe").isEmpty()
                ? uchwala() && akt.naglowek().przedmiot().contains(" statut")
                : akt.metryka().tak("prawo_miejscowe");
    }

    /** Provisions of the body alone, quoted words left out: where commands and final provisions stand. */
    public List<Fragment> przepisyGlowne() {
        return przekroje.glowne();
    }

    /** Provisions of the act and those that its commands put into another act: what will be in force. */
    public List<Fragment> normy() {
        return przekroje.normy();
    }

    /** The legal basis and all provisions. */
    public List<Fragment> przepisyZPodstawa() {
        List<Fragment> wynik = new ArrayList<>();
        akt.wstep().forEach(a -> wynik.add(new Fragment(podstawaPrawna(), a.tekst())));
        wynik.addAll(przepisy);
        return wynik;
    }

    /** Every piece of text, quoted words left out: they belong to another act. */
    public List<Fragment> bezCytatow() {
        return przekroje.bezCytatow();
    }

    /** The subject of the act as a piece of text. */
    public List<Fragment> tytul() {
        return List.of(new Fragment(naglowek(), akt.naglowek().przedmiot()));
    }

    /** The legal basis in one line. */
    public String wstep() {
        return String.join(" ", akt.wstep().stream().map(Akapit::tekst).toList());
    }

    /** Where a finding on the legal basis points. */
    public Polozenie podstawaPrawna() {
        return akt.wstep().isEmpty()
                ? naglowek()
                : akt.wstep().getFirst().miejsce().polozenie().withAdres("podstawa prawna");
    }

    /** Day of the act: its title says it, else the front matter, else the session of the profile, else the user. */
    public Optional<LocalDate> dzien() {
        return ZapisDaty.parse(
                        akt.naglowek().data().replaceFirst("^z dnia ", "").strip())
                .or(() -> ZapisDaty.parse(akt.metryka().pole("data")))
                .or(() -> okolicznosci.profil().flatMap(Profil::sesja).flatMap(Sesja::data))
                .or(okolicznosci::naDzien);
    }

    /** The whole text, a piece a line. */
    public String calosc() {
        return String.join("\n", fragmenty.stream().map(Fragment::tekst).toList());
    }

    /** Units by the address of the unit above: every enumeration at once. */
    public Map<Adres, List<JednostkaZAdresem>> dzieci() {
        return przekroje.dzieci();
    }
}
