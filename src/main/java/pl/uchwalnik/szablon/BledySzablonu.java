package pl.uchwalnik.szablon;

import freemarker.core.InvalidReferenceException;
import freemarker.core.NonNumericalException;
import freemarker.core.ParseException;
import freemarker.core.StopException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.szablon.dane.NieznanaNazwa;
import pl.uchwalnik.szablon.funkcje.BladFunkcji;
import pl.uchwalnik.szablon.silnik.Niedozwolone;
import pl.uchwalnik.szablon.silnik.SzablonLoader;
import pl.uchwalnik.szablon.silnik.SzablonPreparer;
import pl.uchwalnik.szablon.silnik.ZnacznikWiersza;

/** Errors of the engine in Polish (błędy szablonu), each with the place in the template as its author wrote it. */
record BledySzablonu(SzablonLoader loader) {

    private static final Pattern NIEZAMKNIETE = Pattern.compile("(?:unclosed|not closed)\\D*?[<\\[]?([#@][A-Za-z]+)");
    private static final Pattern NAPOTKANE = Pattern.compile("Encountered \"?(.+?)\"?(?:,| at line)", Pattern.DOTALL);
    private static final Pattern NIEZNANA_DYREKTYWA = Pattern.compile("Unknown directive: (#\\w+)");
    private static final Pattern NIEZNANE_WBUDOWANE = Pattern.compile("Unknown built-in: \"?(\\w+)");
    private static final int NAJDLUZSZE_WYRAZENIE = 80;

    /** A template that could not be read or parsed. */
    List<Diagnoza> ofLoading(IOException e, String nazwa) {
        Polozenie gdzie = Polozenie.of(nazwa);
        return first(e, gdzie, "").orElse(List.of(Diagnoza.blad("T009", gdzie, "nie udało się wczytać szablonu")));
    }

    /** An error while a template runs. */
    List<Diagnoza> of(TemplateException e) {
        Polozenie gdzie = polozenie(e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber());
        String wyrazenie = expression(e);
        return first(e, gdzie, wyrazenie)
                .orElse(List.of(Diagnoza.blad("T004", gdzie, "nie udało się wykonać tego miejsca szablonu" + wyrazenie)
                        .withPodpowiedz("sprawdź, czy typy się zgadzają: tekst, liczba, lista, tak/nie")));
    }

    /** The engine wraps errors in errors; the first one we know says most. */
    private Optional<List<Diagnoza>> first(Exception e, Polozenie gdzie, String wyrazenie) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof Niedozwolone n) {
                return Optional.of(n.diagnozy());
            }
            Optional<Diagnoza> znana = known(t, gdzie, wyrazenie);
            if (znana.isPresent()) {
                return Optional.of(List.of(znana.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<Diagnoza> known(Throwable t, Polozenie gdzie, String wyrazenie) {
        return switch (t) {
            case NieznanaNazwa n -> Optional.of(unknownName(n, gdzie));
            case BladFunkcji f -> {
                Diagnoza d = Diagnoza.blad("T012", gdzie, f.tekst());
                yield Optional.of(f.podpowiedz().map(d::withPodpowiedz).orElse(d));
            }
            case ParseException p -> Optional.of(syntax(p));
            case TemplateNotFoundException n -> Optional.of(notFound(n.getTemplateName(), gdzie));
            case MalformedTemplateNameException m -> Optional.of(outside(m.getTemplateName(), gdzie));
            case StopException s ->
                Optional.of(Diagnoza.blad("T010", gdzie, "szablon przerwał pracę poleceniem #stop"));
            case InvalidReferenceException r ->
                Optional.of(Diagnoza.blad("T003", gdzie, "wyrażenie nie ma wartości" + wyrazenie)
                        .withPodpowiedz("osłoń je: <#if jest(x)>…</#if> albo x!\"wartość domyślna\""));
            case NonNumericalException n ->
                Optional.of(Diagnoza.blad("T004", gdzie, "oczekiwano liczby" + wyrazenie)
                        .withPodpowiedz("faktu, którego może nie być, nie można liczyć ani porównywać bez jest(x)"));
            default -> Optional.empty();
        };
    }

    private Diagnoza unknownName(NieznanaNazwa n, Polozenie gdzie) {
        Polozenie dokladne = find(n.klucz(), gdzie);
        Diagnoza d = Diagnoza.blad("T002", dokladne, "nieznana nazwa „" + n.sciezka() + "”");
        return n.podobna()
                .map(p -> d.withPodpowiedz("czy chodziło o „" + p + "”?"))
                .orElse(d.withPodpowiedz("nazwy danych podaje schemat profilu (uchwalnik profil schemat)"));
    }

    /** The engine points to the whole piece; the name itself stands somewhere after. */
    private Polozenie find(String nazwa, Polozenie gdzie) {
        Optional<Zrodlo> zrodlo = source(gdzie.plik());
        String wiersz = zrodlo.map(z -> z.wiersz(gdzie.wiersz())).orElse("");
        Matcher m =
                Pattern.compile("(?<!\\w)" + Pattern.quote(nazwa) + "(?!\\w)").matcher(wiersz);
        int od = Math.clamp(gdzie.kolumna() - 1L, 0, wiersz.length());
        return m.find(od) ? Polozenie.of(gdzie.plik(), gdzie.wiersz(), m.start() + 1) : gdzie;
    }

    private Optional<Zrodlo> source(String nazwa) {
        return Optional.ofNullable(loader.zrodla().get(nazwa));
    }

    private Diagnoza syntax(ParseException p) {
        Polozenie gdzie = polozenie(p.getTemplateName(), p.getLineNumber(), p.getColumnNumber());
        String opis = p.getEditorMessage() == null ? "" : p.getEditorMessage();
        Matcher niezamkniete = NIEZAMKNIETE.matcher(opis);
        Matcher dyrektywa = NIEZNANA_DYREKTYWA.matcher(opis);
        Matcher wbudowane = NIEZNANE_WBUDOWANE.matcher(opis);
        Matcher napotkane = NAPOTKANE.matcher(opis);
        if (niezamkniete.find()) {
            String co = niezamkniete.group(1);
            return Diagnoza.blad("T001", opening(co, gdzie), "nie zamknięto „<" + co + ">”")
                    .withPodpowiedz("dopisz „</" + co + ">”");
        } else if (dyrektywa.find()) {
            return Diagnoza.blad("T001", gdzie, "nieznane polecenie „" + dyrektywa.group(1) + "”");
        } else if (wbudowane.find()) {
            return Diagnoza.blad("T001", gdzie, "nieznane przekształcenie „?" + wbudowane.group(1) + "”");
        } else if (napotkane.find()) {
            return Diagnoza.blad("T001", gdzie, "błąd składni szablonu przy „" + shorten(napotkane.group(1)) + "”")
                    .withPodpowiedz("sprawdź nawiasy, cudzysłowy i zamknięcia poleceń przed tym miejscem");
        }
        return Diagnoza.blad("T001", gdzie, "błąd składni szablonu")
                .withPodpowiedz("sprawdź nawiasy, cudzysłowy i zamknięcia poleceń przed tym miejscem");
    }

    /** The engine points to the end of the file; the author wants the tag that was left open. */
    private Polozenie opening(String co, Polozenie gdzie) {
        Optional<Zrodlo> zrodlo = source(gdzie.plik());
        Matcher tag = Pattern.compile("<(/?)" + Pattern.quote(co) + "\\b")
                .matcher(zrodlo.map(Zrodlo::tekst).orElse(""));
        Deque<Integer> otwarte = new ArrayDeque<>();
        while (tag.find()) {
            if (tag.group(1).isEmpty()) {
                otwarte.push(tag.start());
            } else {
                otwarte.poll();
            }
        }
        return otwarte.isEmpty() ? gdzie : zrodlo.orElseThrow().polozenie(otwarte.pop());
    }

    private Diagnoza notFound(@Nullable String nazwa, Polozenie gdzie) {
        if (nazwa != null && loader.leadsOutside(nazwa)) {
            return outside(nazwa, gdzie);
        }
        return Diagnoza.blad("T009", gdzie, "nie ma szablonu „" + nazwa + "”")
                .withPodpowiedz("szablonu szuka się w folderze --szablony, potem wśród wbudowanych");
    }

    private static Diagnoza outside(@Nullable String nazwa, Polozenie gdzie) {
        return Diagnoza.blad("T009", gdzie, "szablon „" + nazwa + "” leży poza folderem szablonów")
                .withPodpowiedz(
                        "wolno włączać tylko pliki z folderu szablonów, bez „..” i dowiązań, które z niego wychodzą");
    }

    private static String expression(TemplateException e) {
        String w = e.getBlamedExpressionString();
        return w == null || w.isEmpty() ? "" : ": „" + shorten(ZnacznikWiersza.remove(w)) + "”";
    }

    private static String shorten(String s) {
        String jedna = s.strip().replaceAll("\\s+", " ");
        return jedna.length() > NAJDLUZSZE_WYRAZENIE ? jedna.substring(0, NAJDLUZSZE_WYRAZENIE) + "…" : jedna;
    }

    /** The place in the template as it was written, before line marks were put in. */
    Polozenie polozenie(@Nullable String szablon, @Nullable Integer wiersz, @Nullable Integer kolumna) {
        if (szablon == null) {
            return Polozenie.NIEZNANE;
        }
        Optional<SzablonPreparer.Gotowy> g = loader.find(szablon);
        if (g.isEmpty() || wiersz == null || kolumna == null) {
            return Polozenie.of(g.map(x -> x.zrodlo().nazwa()).orElse(szablon));
        }
        return Polozenie.of(g.get().zrodlo().nazwa(), wiersz, g.get().kolumna(wiersz, kolumna));
    }
}
