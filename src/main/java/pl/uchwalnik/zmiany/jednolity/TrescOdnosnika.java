package pl.uchwalnik.zmiany.jednolity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.akt.RodzajSystematyzacyjny;
import pl.uchwalnik.nowelizacja.historia.Wpis;
import pl.uchwalnik.nowelizacja.polecenia.Krok;
import pl.uchwalnik.nowelizacja.polecenia.Liczebniki;
import pl.uchwalnik.nowelizacja.polecenia.RodzajAktu;

/** Wording of a footnote up to the amending act (treść odnośnika, ZTP § 106 pkt 2–5). */
final class TrescOdnosnika {

    /** Grammatical gender (rodzaj gramatyczny) of what is spoken of. */
    enum Rod {
        MESKI("y"),
        ZENSKI("a"),
        NIJAKI("e");

        private final String koncowka;

        Rod(String koncowka) {
            this.koncowka = koncowka;
        }

        static Rod of(RodzajJednostki rodzaj) {
            return switch (rodzaj) {
                case ARTYKUL, PARAGRAF, USTEP, PUNKT -> MESKI;
                case LITERA -> ZENSKI;
                case TIRET, PODWOJNE_TIRET -> NIJAKI;
            };
        }
    }

    private TrescOdnosnika() {}

    /**
     * {@code Dodany przez § 1 pkt 4}, {@code Zdanie drugie w brzmieniu ustalonym przez § 1 pkt 2}.
     *
     * @param przepisy provisions of one act that did the same
     */
    static String of(
            Wpis.Czynnosc czynnosc,
            Optional<Krok> czesc,
            Rod rod,
            String nazwa,
            RodzajAktu akt,
            List<String> przepisy) {
        String gdzie = provisions(przepisy);
        if (czesc.isPresent()) {
            return part(czesc.get(), akt) + " " + done(czynnosc, rod(czesc.get()), przepisy.size()) + " " + gdzie;
        }
        return switch (czynnosc) {
            case UCHYLENIE -> "Przez " + gdzie;
            case OZNACZENIE -> "Oznaczenie " + nazwa + " nadane przez " + gdzie;
            case BRZMIENIE, ZMIANA, DODANIE -> capital(done(czynnosc, rod, przepisy.size())) + " " + gdzie;
        };
    }

    private static String done(Wpis.Czynnosc czynnosc, Rod rod, int ile) {
        return switch (czynnosc) {
            case BRZMIENIE -> "w brzmieniu ustalonym przez";
            case ZMIANA -> ile > 1 ? "ze zmianami wprowadzonymi przez" : "ze zmianą wprowadzoną przez";
            case DODANIE -> "dodan" + rod.koncowka + " przez";
            case UCHYLENIE -> "uchylon" + rod.koncowka + " przez";
            case OZNACZENIE -> "oznaczon" + rod.koncowka + " przez";
        };
    }

    private static String capital(String t) {
        return t.substring(0, 1).toUpperCase(Locale.ROOT) + t.substring(1);
    }

    private static String part(Krok czesc, RodzajAktu akt) {
        return switch (czesc) {
            case Krok.DoTytulu() -> "Tytuł " + akt.dopelniacz();
            case Krok.DoPreambuly() -> "Preambuła";
            case Krok.DoTytuluSystematyzacyjnej t -> "Tytuł " + genitive(t.rodzaj());
            case Krok.DoNaglowka n -> "Oznaczenie i tytuł " + genitive(n.rodzaj());
            case Krok.DoWprowadzenia() -> "Wprowadzenie do wyliczenia";
            case Krok.DoCzesciWspolnej() -> "Część wspólna";
            case Krok.DoZdania(int n) -> "Zdanie " + Liczebniki.mianownik(n);
            case Krok.DoOdnosnika(int n) -> "Odnośnik";
            case Krok.DoZalacznika z -> "Załącznik";
            case Krok.DoSystematyzacyjnej s -> capital(s.opis());
            case Krok.DoJednostki j -> capital(j.opis());
            case Krok.DoCytowanego() -> "Przepis dodawany";
        };
    }

    private static String genitive(RodzajSystematyzacyjny rodzaj) {
        return rodzaj.nazwa().toLowerCase(Locale.ROOT) + "u";
    }

    private static Rod rod(Krok czesc) {
        return switch (czesc) {
            case Krok.DoTytulu() -> Rod.MESKI;
            case Krok.DoPreambuly() -> Rod.ZENSKI;
            case Krok.DoTytuluSystematyzacyjnej t -> Rod.MESKI;
            case Krok.DoNaglowka n -> Rod.NIJAKI;
            case Krok.DoWprowadzenia() -> Rod.NIJAKI;
            case Krok.DoCzesciWspolnej() -> Rod.ZENSKI;
            case Krok.DoZdania z -> Rod.NIJAKI;
            case Krok.DoOdnosnika o -> Rod.MESKI;
            case Krok.DoZalacznika z -> Rod.MESKI;
            case Krok.DoSystematyzacyjnej s -> Rod.MESKI;
            case Krok.DoJednostki j -> Rod.of(j.rodzaj());
            case Krok.DoCytowanego() -> Rod.MESKI;
        };
    }

    /** {@code § 1 pkt 2 lit. a i b}, {@code § 1 pkt 2 i pkt 5 lit. a}: the common beginning stands once (R-Q1). */
    static String provisions(List<String> przepisy) {
        StringBuilder b = new StringBuilder(przepisy.getFirst());
        for (int i = 1; i < przepisy.size(); i++) {
            b.append(i == przepisy.size() - 1 ? " i " : ", ").append(shortened(przepisy.get(i - 1), przepisy.get(i)));
        }
        return b.toString();
    }

    private static String shortened(String poprzedni, String przepis) {
        List<String> a = steps(poprzedni);
        List<String> b = steps(przepis);
        int n = 0;
        while (n < Math.min(a.size(), b.size()) - 1 && a.get(n).equals(b.get(n))) {
            n++;
        }
        boolean tenSamRodzaj = n == a.size() - 1
                && n == b.size() - 1
                && n > 0
                && word(a.get(n)).equals(word(b.get(n)));
        String reszta = String.join(" ", b.subList(n, b.size()));
        return tenSamRodzaj ? reszta.substring(word(b.get(n)).length() + 1) : reszta;
    }

    /** Word of a step: {@code lit.}, {@code podwójne tiret}. */
    private static String word(String krok) {
        return krok.startsWith("podwójne tiret") ? "podwójne tiret" : krok.substring(0, Math.max(0, krok.indexOf(' ')));
    }

    private static List<String> steps(String przepis) {
        List<String> kroki = new ArrayList<>();
        for (String k : przepis.split(" (?=pkt |lit\\. |ust\\. |(?<!podwójne )tiret |podwójne tiret )")) {
            kroki.add(k);
        }
        return kroki;
    }
}
