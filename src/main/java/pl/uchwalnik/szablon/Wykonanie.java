package pl.uchwalnik.szablon;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.Template;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.jezyk.TablicaOdmiany;
import pl.uchwalnik.prawo.RejestrAktow;
import pl.uchwalnik.profil.SciezkiProfilu;
import pl.uchwalnik.szablon.dane.Fakty;
import pl.uchwalnik.szablon.funkcje.AktyMiejscowe;
import pl.uchwalnik.szablon.funkcje.Funkcje;
import pl.uchwalnik.szablon.funkcje.PowolaniaDokumentu;
import pl.uchwalnik.szablon.silnik.FormatAktu;
import pl.uchwalnik.szablon.silnik.OchronaDanych;
import pl.uchwalnik.szablon.silnik.Silnik;
import pl.uchwalnik.szablon.silnik.Straznik;
import pl.uchwalnik.szablon.silnik.SzablonLoader;
import pl.uchwalnik.szablon.silnik.Wyjscie;
import pl.uchwalnik.szablon.silnik.ZnacznikWiersza;

/** One run of a template for one profile (wykonanie). It collects every error it can before it stops. */
final class Wykonanie {

    private static final String ATRYBUT = "wykonanie";
    private static final int NAJWIECEJ_BLEDOW = 50;

    private final Srodki srodki;
    private final Map<String, Object> profil;
    private final Map<String, Object> dodatkowe;
    private final Optional<LocalDate> dzien;
    private final Fakty fakty;
    private final PowolaniaDokumentu powolania;
    private final BledySzablonu bledy;
    private final Wyjscie wyjscie;
    private final List<Diagnoza> diagnozy = new ArrayList<>();

    Wykonanie(Srodki srodki, Map<String, Object> profil, Map<String, Object> dodatkowe) {
        this.srodki = srodki;
        this.profil = profil;
        this.dodatkowe = new LinkedHashMap<>();
        dodatkowe.forEach((k, w) -> this.dodatkowe.put(k, ready(w, srodki.format())));
        this.dzien = AktyMiejscowe.dzienSesji(profil);
        this.fakty = new Fakty(srodki.sciezki(), srodki.tablica());
        this.bledy = new BledySzablonu(srodki.loader());
        this.wyjscie = new Wyjscie(srodki.ograniczenia().znaki());
        this.powolania = new PowolaniaDokumentu(srodki.rejestr(), dzien, () -> place(wyjscie, srodki));
    }

    /** What all runs of a renderer share (środki). */
    record Srodki(
            Silnik silnik,
            SzablonLoader loader,
            FormatAktu format,
            SciezkiProfilu sciezki,
            TablicaOdmiany tablica,
            RejestrAktow rejestr,
            SzablonRenderer.Ograniczenia ograniczenia) {}

    /** Ready texts, however deep they lie, become output that passes as it is. */
    private static Object ready(Object wartosc, FormatAktu format) {
        return switch (wartosc) {
            case TekstGotowy g -> format.ready(g.tekst());
            case List<?> l -> l.stream().map(x -> ready(x, format)).toList();
            case Map<?, ?> m -> {
                Map<Object, Object> kopia = new LinkedHashMap<>();
                m.forEach((k, x) -> kopia.put(k, ready(x, format)));
                yield kopia;
            }
            default -> wartosc;
        };
    }

    Wynik<TekstDokumentu> run(String nazwa) {
        try (Straznik straznik = Straznik.start(srodki.ograniczenia().czas())) {
            try {
                Template szablon = srodki.silnik().getTemplate(nazwa);
                process(szablon, straznik);
            } catch (IOException e) {
                bledy.ofLoading(e, nazwa).forEach(this::add);
            } catch (StackOverflowError e) {
                fatal("T006", "szablon wywołuje sam siebie bez końca", "sprawdź makra i funkcje, które wołają siebie");
            } catch (OutOfMemoryError e) {
                fatal("T007", "szablon zużył całą pamięć", "sprawdź pętle, które wydłużają tekst");
            }
        }
        boolean blad = diagnozy.stream().anyMatch(d -> d.waga() == Waga.BLAD);
        return blad ? Wynik.brak(diagnozy) : Wynik.of(document(nazwa), diagnozy);
    }

    private void process(Template szablon, Straznik straznik) throws IOException {
        try {
            Environment srodowisko = szablon.createProcessingEnvironment(root(), wyjscie);
            srodowisko.setCustomAttribute(ATRYBUT, this);
            srodowisko.process();
            writeOdnosniki(wyjscie);
            collectUwagi();
        } catch (Wyjscie.ZaDuzo e) {
            fatal("T007", "tekst dokumentu jest za długi", "sprawdź pętle szablonu");
        } catch (TemplateException e) {
            if (diagnozy.stream().noneMatch(d -> d.waga() == Waga.BLAD)) {
                bledy.of(e).forEach(this::add);
            }
        } catch (RuntimeException e) {
            if (!straznik.przekroczony()) {
                throw e;
            }
            fatal("T005", "szablon pracuje zbyt długo", "sprawdź pętle, które się nie kończą");
        }
    }

    private Korzen root() {
        Map<String, TemplateModel> funkcje =
                new LinkedHashMap<>(Funkcje.of(fakty, powolania, new AktyMiejscowe(fakty, profil, dzien)));
        TemplateDirectiveModel odnosniki =
                (srodowisko, parametry, zmienne, tresc) -> writeOdnosniki(srodowisko.getOut());
        funkcje.put("odnosniki", odnosniki);
        return new Korzen(fakty, funkcje, dodatkowe, profil);
    }

    private void writeOdnosniki(Writer gdzie) throws IOException {
        for (String linia : powolania.takeOdnosniki()) {
            gdzie.write("\n" + linia + "\n");
        }
    }

    /** The engine asks what to do with an error: note it, leave the place empty, go on, so that all are found at once. */
    static void handle(TemplateException e, Environment srodowisko, Writer wyjscie) throws TemplateException {
        if (!(srodowisko.getCustomAttribute(ATRYBUT) instanceof Wykonanie w)) {
            throw e;
        }
        Optional<String> brak = e instanceof InvalidReferenceException ? w.fakty.takeOstatniBrak() : Optional.empty();
        if (brak.isPresent()) {
            w.writeBrak(brak.get(), wyjscie, e);
            return;
        }
        w.bledy.of(e).forEach(w::add);
        if (w.diagnozy.size() >= NAJWIECEJ_BLEDOW || e.getCause() instanceof ParseException) {
            throw e;
        }
    }

    private void writeBrak(String sciezka, Writer gdzie, TemplateException e) throws TemplateException {
        try {
            gdzie.write(OchronaDanych.protect(fakty.brak(sciezka).getAsString()));
        } catch (IOException io) {
            throw new TemplateException("output", e, Environment.getCurrentEnvironment());
        }
    }

    /** The template line being run: the last one that wrote anything. */
    private static Polozenie place(Wyjscie wyjscie, Srodki srodki) {
        return wyjscie.ostatniZnacznik().map(srodki.loader()::polozenie).orElse(Polozenie.NIEZNANE);
    }

    private void fatal(String kod, String tekst, String rada) {
        Polozenie gdzie =
                wyjscie.ostatniZnacznik().map(srodki.loader()::polozenie).orElse(Polozenie.NIEZNANE);
        add(Diagnoza.blad(kod, gdzie, tekst).withPodpowiedz(rada));
    }

    private void add(Diagnoza d) {
        boolean juzJest = diagnozy.stream()
                .anyMatch(x -> x.kod().equals(d.kod())
                        && x.tekst().equals(d.tekst())
                        && x.polozenie().equals(d.polozenie()));
        if (!juzJest) {
            diagnozy.add(d);
        }
    }

    private void collectUwagi() {
        for (Diagnoza d : powolania.diagnozy()) {
            boolean powiedziano = diagnozy.stream().anyMatch(x -> x.tekst().equals(d.tekst()));
            if (!powiedziano) {
                diagnozy.add(d);
            }
        }
    }

    private TekstDokumentu document(String nazwa) {
        List<Polozenie> miejsca = new ArrayList<>();
        StringBuilder b = new StringBuilder();
        Polozenie ostatnie = bledy.polozenie(nazwa, 1, 0);
        for (String linia : wyjscie.tekst().split("\n", -1)) {
            ostatnie =
                    ZnacznikWiersza.first(linia).map(srodki.loader()::polozenie).orElse(ostatnie);
            miejsca.add(ostatnie);
            b.append(miejsca.size() > 1 ? "\n" : "").append(ZnacznikWiersza.remove(linia));
        }
        String bezRozszerzenia = nazwa.replaceAll("\\.ftl$", "");
        return new TekstDokumentu(
                new Zrodlo(bezRozszerzenia + ".txt", b.toString()),
                miejsca,
                srodki.loader().zrodla());
    }
}
