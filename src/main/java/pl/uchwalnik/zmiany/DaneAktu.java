package pl.uchwalnik.zmiany;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.jezyk.Przypadek;
import pl.uchwalnik.prawo.AktPrawny;
import pl.uchwalnik.prawo.RejestrAktow;
import pl.uchwalnik.profil.AktObowiazujacy;
import pl.uchwalnik.profil.Profil;

/**
 * What the template of an amending act is told of the amended one (dane aktu): the amending act has the same basis, organ
 * and way of entering into force (ZTP § 129 ust. 1). Empty strings stand for what is unknown.
 */
record DaneAktu(AktZmieniany zmieniany, Tozsamosc tozsamosc, Optional<Profil> profil) {

    private static final Pattern DZIENNIK = Pattern.compile("(?U)\\bw (Dzienniku Urzędowym [^.;]+)");
    private static final Pattern PUBLIKATOR = Pattern.compile("^ ?\\((?:Dz\\. ?U\\.|t\\.j\\.)[^)]*\\)");

    static DaneAktu of(AktZmieniany zmieniany, Optional<Profil> profil) {
        return new DaneAktu(zmieniany, Tozsamosc.of(zmieniany), profil);
    }

    /** The statute of the profile where it is this very act: the same number, or nothing is known but the profile. */
    boolean statutProfilu() {
        return profil.flatMap(p -> p.ops().akty().statut())
                .flatMap(AktObowiazujacy::numer)
                .filter(n -> n.equals(tozsamosc.numer())
                        || (zmieniany.samZalacznik() && tozsamosc.numer().isEmpty()))
                .isPresent();
    }

    String przedmiot() {
        return statutProfilu()
                ? profil.flatMap(p -> p.ops().akty().statut())
                        .flatMap(AktObowiazujacy::tytul)
                        .orElseGet(tozsamosc::tytul)
                : tozsamosc.tytul();
    }

    /** Local law is published; an annex alone is taken for it, which is the safe side (D15). */
    boolean prawoMiejscowe() {
        return tozsamosc.uchwala()
                && (zmieniany.samZalacznik()
                        || zmieniany.zdanie("ogłoszenia w Dzienniku").isPresent());
    }

    /** A resolution or an order: what this program is made for; acts of the state have other frames. */
    boolean gminny() {
        return tozsamosc.uchwala() || tozsamosc.zarzadzenie();
    }

    /** Where the amended act was announced, as far as that is known. */
    String dziennikRamy() {
        if (!gminny()) {
            return " (Dz. U. [UZUPEŁNIJ: rok i pozycja])";
        }
        return prawoMiejscowe() ? " (Dz. Urz. [UZUPEŁNIJ: dziennik urzędowy i pozycja])" : "";
    }

    Map<String, Object> facts() {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("rodzaj", tozsamosc.rodzaj().name().toLowerCase(Locale.ROOT));
        m.put("prawo_miejscowe", prawoMiejscowe() ? "tak" : "nie");
        m.put("nazwa", tozsamosc.rodzaj().mianownik());
        m.put("wielkimi", tozsamosc.rodzaj().mianownik().toUpperCase(Locale.ROOT));
        m.put("gminny", gminny());
        m.put("organ", tozsamosc.organ());
        m.put("przedmiot", przedmiot());
        m.put("dziennik", dziennik());
        m.put(
                "wykonanie",
                zmieniany
                        .zdanie("Wykonanie ")
                        .filter(z -> z.contains("powierza się"))
                        .orElse(""));
        m.put("podpis", zmieniany.akt().podpis().wiersze().stream().findFirst().orElse(""));
        m.put("podstawa", podstawa());
        m.put("statut", statutProfilu());
        return m;
    }

    private String dziennik() {
        Matcher m = DZIENNIK.matcher(zmieniany.zdanie("ogłoszenia w Dzienniku").orElse(""));
        return m.find() ? m.group(1).strip() : "";
    }

    /**
     * The legal basis of the amended act in pieces: text, or the short name of an act of the register, whose journal mark
     * is written anew (ZTP § 158). Empty where the text has no basis.
     */
    private List<Map<String, Object>> podstawa() {
        Optional<String> calosc = zmieniany.akt().wstep().stream()
                .map(Akapit::tekst)
                .filter(t -> t.startsWith("Na podstawie"))
                .findFirst();
        List<Map<String, Object>> kawalki = new ArrayList<>();
        calosc.ifPresent(t -> pieces(t, kawalki));
        return kawalki;
    }

    private static void pieces(String tekst, List<Map<String, Object>> kawalki) {
        RejestrAktow rejestr = RejestrAktow.load();
        int od = 0;
        while (od < tekst.length()) {
            Optional<Trafienie> t = first(tekst, od, rejestr);
            if (t.isEmpty()) {
                break;
            }
            kawalki.add(Map.of(
                    "tekst", tekst.substring(od, t.get().od()), "akt", t.get().id()));
            od = t.get().koniec();
        }
        kawalki.add(Map.of("tekst", tekst.substring(od), "akt", ""));
    }

    private record Trafienie(int od, int koniec, String id) {}

    private static Optional<Trafienie> first(String tekst, int od, RejestrAktow rejestr) {
        Optional<Trafienie> najblizsze = Optional.empty();
        for (AktPrawny a : rejestr.akty()) {
            String tytul = rejestr.tytul(a, Przypadek.DOPELNIACZ);
            int i = tekst.indexOf(tytul, od);
            if (i >= 0 && najblizsze.filter(n -> n.od() <= i).isEmpty()) {
                Matcher m = PUBLIKATOR.matcher(tekst.substring(i + tytul.length()));
                if (m.find()) {
                    najblizsze = Optional.of(new Trafienie(i, i + tytul.length() + m.end(), a.id()));
                }
            }
        }
        return najblizsze;
    }

    /** Day of the session, for the redline and the citations. */
    Optional<LocalDate> dzien() {
        return profil.flatMap(Profil::sesja).flatMap(s -> s.data());
    }
}
