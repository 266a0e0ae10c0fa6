package pl.uchwalnik.szablon.funkcje;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.uchwalnik.diagnostyka.Podobienstwo;
import pl.uchwalnik.jezyk.LiczbaMnoga;
import pl.uchwalnik.jezyk.Liczebnik;
import pl.uchwalnik.jezyk.Przyimek;
import pl.uchwalnik.jezyk.Przypadek;
import pl.uchwalnik.jezyk.ZapisDaty;
import pl.uchwalnik.jezyk.ZapisLiczby;
import pl.uchwalnik.prawo.AktPrawny;
import pl.uchwalnik.szablon.dane.Brak;
import pl.uchwalnik.szablon.dane.Fakty;
import pl.uchwalnik.szablon.dane.Odmienianie;
import pl.uchwalnik.szablon.dane.Wartosc;

/** Functions (funkcje) that templates call; the list is documented for authors of templates. */
public final class Funkcje {

    private final Fakty fakty;
    private final PowolaniaDokumentu powolania;
    private final AktyMiejscowe aktyMiejscowe;
    private final Map<String, TemplateModel> funkcje = new LinkedHashMap<>();

    private Funkcje(Fakty fakty, PowolaniaDokumentu powolania, AktyMiejscowe aktyMiejscowe) {
        this.fakty = fakty;
        this.powolania = powolania;
        this.aktyMiejscowe = aktyMiejscowe;
    }

    /** What a function does with its arguments. */
    @FunctionalInterface
    private interface Tresc {
        TemplateModel apply(Argumenty a) throws TemplateModelException;
    }

    public static Map<String, TemplateModel> of(
            Fakty fakty, PowolaniaDokumentu powolania, AktyMiejscowe aktyMiejscowe) {
        Funkcje f = new Funkcje(fakty, powolania, aktyMiejscowe);
        f.addPrawo();
        f.addZapis();
        f.addSlowa();
        return f.funkcje;
    }

    private void addPrawo() {
        raw("akt", this::cite);
        raw("tytul_aktu", a -> text(powolania.rejestr().tytul(act(a.text(0)), a.przypadek(1, Przypadek.MIANOWNIK))));
        raw("uchwala", a -> text(aktyMiejscowe.cite(a.get(0), a.przypadek(1, Przypadek.MIANOWNIK))));
        raw("numer_uchwaly", a -> aktyMiejscowe.numerUchwaly(a.text(0)));
    }

    private void addZapis() {
        add("data", a -> text(ZapisDaty.print(a.date(0))));
        add("rok", a -> text(Integer.toString(a.date(0).getYear())));
        add("kwota", a -> text(ZapisLiczby.printKwota(a.number(0))));
        add("kwota_z_groszami", a -> text(ZapisLiczby.printKwotaZGroszami(a.number(0))));
        add("liczba", a -> text(ZapisLiczby.print(a.number(0))));
        add("slownie", a -> text(words(a)));
        add("rzymska", a -> text(Liczebnik.rzymska(a.integer(0)).orElseThrow(() -> outside(a))));
        add("porzadkowy", a -> text(ordinal(a)));
    }

    private void addSlowa() {
        raw("jest", a -> bool(a.size() > 0 && present(a.wartosci().getFirst())));
        raw("odmien_liczbe", a -> text(plural(a)));
        add("odmien", a -> inflect(a));
        add("w", this::withPreposition);
        add("wielkie", a -> text(a.text(0).toUpperCase(Locale.ROOT)));
        add("bez_kropki", a -> text(a.text(0).strip().replaceAll("\\.+$", "")));
    }

    /** A function to which a missing fact is a missing result. */
    private void add(String nazwa, Tresc tresc) {
        raw(nazwa, a -> {
            Optional<Brak> brak = a.brak();
            return brak.isPresent() ? brak.get() : tresc.apply(a);
        });
    }

    private void raw(String nazwa, Tresc tresc) {
        TemplateMethodModelEx metoda = argumenty -> {
            List<@Nullable TemplateModel> lista = new ArrayList<>();
            for (Object o : argumenty) {
                lista.add(o instanceof TemplateModel m ? m : null);
            }
            return tresc.apply(new Argumenty(nazwa, lista));
        };
        funkcje.put(nazwa, metoda);
    }

    private TemplateModel cite(Argumenty a) throws TemplateModelException {
        AktPrawny akt = act(a.text(0));
        String przepis = a.size() > 1 ? a.text(1) : "";
        String powolanie = powolania.cite(akt, a.przypadek(2, Przypadek.DOPELNIACZ));
        return text(przepis.isEmpty() ? powolanie : przepis + " " + powolanie);
    }

    private AktPrawny act(String id) throws TemplateModelException {
        return powolania
                .rejestr()
                .akt(id)
                .orElseThrow(() -> new BladFunkcji(
                        "w rejestrze nie ma aktu „" + id + "”",
                        Podobienstwo.nearest(
                                        id,
                                        powolania.rejestr().akty().stream()
                                                .map(AktPrawny::id)
                                                .toList())
                                .map(n -> "czy chodziło o „" + n + "”?")));
    }

    private static String words(Argumenty a) throws TemplateModelException {
        try {
            return Liczebnik.slownie(a.number(0).longValueExact()).orElseThrow(() -> outside(a));
        } catch (ArithmeticException e) {
            throw outside(a);
        }
    }

    private static String ordinal(Argumenty a) throws TemplateModelException {
        String rodzaj = a.size() > 1 ? a.text(1) : "m";
        Liczebnik.Rodzaj r = switch (rodzaj) {
            case "m" -> Liczebnik.Rodzaj.MESKI;
            case "z" -> Liczebnik.Rodzaj.ZENSKI;
            case "n" -> Liczebnik.Rodzaj.NIJAKI;
            default ->
                throw new BladFunkcji(
                        "funkcja „porzadkowy” nie zna rodzaju „" + rodzaj + "”", Optional.of("rodzaje to m, z, n"));
        };
        return Liczebnik.porzadkowy(a.integer(0), r).orElseThrow(() -> outside(a));
    }

    private static BladFunkcji outside(Argumenty a) {
        return new BladFunkcji("funkcja „" + a.funkcja() + "” nie umie zapisać tej liczby");
    }

    /** The word for a number; for a missing one the form of "many", the blank itself stands before it. */
    private static String plural(Argumenty a) throws TemplateModelException {
        String kilka = a.text(2);
        String wiele = a.text(3);
        String ulamek = a.size() > 4 ? a.text(4) : kilka;
        return a.get(0) instanceof Brak ? wiele : LiczbaMnoga.of(a.number(0)).choose(a.text(1), kilka, wiele, ulamek);
    }

    private TemplateModel inflect(Argumenty a) throws TemplateModelException {
        String fraza = a.text(0);
        Przypadek p = a.przypadek(1, Przypadek.DOPELNIACZ);
        return fakty.tablica()
                .odmien(fraza, p)
                .map(Funkcje::text)
                .orElseThrow(() -> new BladFunkcji(
                        "nie umiem odmienić „" + fraza + "”",
                        Optional.of("głowy nazwy nie ma w tablicy odmiany; wpisz w szablonie gotową formę")));
    }

    /** {@code w(gmina)}, {@code w("Brzozówce")}. */
    private TemplateModel withPreposition(Argumenty a) throws TemplateModelException {
        if (!(a.get(0) instanceof Wartosc.Mapa m)) {
            String ms = a.text(0);
            return text(Przyimek.w(ms) + " " + ms);
        }
        if (!(m.get(Odmienianie.KLUCZ) instanceof Odmienianie o)) {
            throw new BladFunkcji("funkcja „w” oczekuje nazwy, którą można odmienić, np. w(gmina)");
        }
        TemplateModel ms = o.get(Przypadek.MIEJSCOWNIK.skrot());
        TemplateModel przyimek = o.get(Odmienianie.PRZYIMEK);
        return ms instanceof TemplateScalarModel t && przyimek instanceof TemplateScalarModel p && !(p instanceof Brak)
                ? text(p.getAsString() + " " + t.getAsString())
                : text("w " + fakty.brak(m.sciezka() + ".odmiana.Ms").getAsString());
    }

    private static boolean present(@Nullable TemplateModel m) throws TemplateModelException {
        return switch (m) {
            case null -> false;
            case Brak b -> false;
            case Wartosc.Lista l -> l.size() > 0;
            case Wartosc.Mapa h -> !h.isEmpty();
            case TemplateScalarModel t -> !t.getAsString().isBlank();
            case TemplateModel inny -> true;
        };
    }

    private static TemplateModel text(String t) {
        return new Wartosc.Tekst(t);
    }

    private static TemplateModel bool(boolean b) {
        return b ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }
}
