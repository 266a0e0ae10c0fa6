package pl.uchwalnik.nowelizacja;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Metryka;
import pl.uchwalnik.akt.Miejsce;
import pl.uchwalnik.akt.NaglowekAktu;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.akt.Podpis;
import pl.uchwalnik.akt.Zalacznik;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.nowelizacja.odczyt.OdczytanaZmiana;
import pl.uchwalnik.nowelizacja.odczyt.PolecenieReader;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie;
import pl.uchwalnik.nowelizacja.polecenia.RodzajAktu;
import pl.uchwalnik.nowelizacja.roznica.Dlugosc;
import pl.uchwalnik.nowelizacja.zapis.PoleceniePrinter;
import pl.uchwalnik.nowelizacja.zapis.PrzepisZmieniajacy;
import pl.uchwalnik.nowelizacja.zapis.Rama;
import pl.uchwalnik.nowelizacja.zastosowanie.Ujednolicenie;
import pl.uchwalnik.skladnia.AktPrinter;

/**
 * The law of amendments: {@code apply(old, read(write(diff(old, new)))) ≡ new} over generated pairs, sizes growing, with the
 * numbers kept and with all units numbered anew. {@code -Dprawo.pary=100000} makes more of them, {@code
 * -Dprawo.ziarno=N} only the pair of that seed, {@code -Dprawo.pokaz=K} prints the K smallest that fail.
 */
class PrawoNowelizacjiTest {
    private static final int PARY = Integer.getInteger("prawo.pary", 10_000);
    private static final int ZIARNO = Integer.getInteger("prawo.ziarno", -1);
    private static final Rama RAMA = new Rama(Przyklad.RAMA, RodzajAktu.UCHWALA);

    /** A pair that breaks the law. */
    private record Porazka(int ziarno, int rozmiar, String opis) {}

    private int odmowy;
    private long cytowane;
    private long zmienione;
    private final Map<String, Integer> powody = new TreeMap<>();

    @Test
    void executingWhatWasReadOfWhatWasWrittenGivesTheNewText() {
        List<Porazka> porazki = new ArrayList<>();
        int od = Math.max(0, ZIARNO);
        for (int i = od; i < (ZIARNO < 0 ? PARY : ZIARNO + 1); i++) {
            sprawdz(i).ifPresent(porazki::add);
        }
        porazki.sort(Comparator.comparingInt(Porazka::rozmiar));
        assertThat(porazki.size())
                .as(() -> porazki.size() + " z " + PARY + "; najmniejsza para:\n"
                        + String.join(
                                "\n======\n",
                                porazki.stream()
                                        .limit(Integer.getInteger("prawo.pokaz", 1))
                                        .map(Porazka::opis)
                                        .toList()))
                .isZero();
        assertThat(odmowy).as("odmowy: %s", powody).isLessThanOrEqualTo(PARY / 50);
        assertThat(powody.keySet()).isSubsetOf("N301", "N303");
        assertThat((double) cytowane / zmienione)
                .as("tekst cytowany / zmieniony")
                .isLessThanOrEqualTo(1.5);
    }

    @Test
    void differenceOfATextWithItselfIsEmpty() {
        for (int i = 0; i < 200; i++) {
            Akt akt = WydrukModelu.akt(
                    new GeneratorAktow(new Random(i), 1 + i / 20).model(), WydrukModelu.Numery.ZACHOWANE);
            assertThat(Nowelizacja.diff(akt, akt).wartosc()).contains(List.of());
        }
    }

    private Optional<Porazka> sprawdz(int ziarno) {
        int rozmiar = 1 + (int) (6L * ziarno / PARY);
        Random los = new Random(ziarno);
        GeneratorAktow generator = new GeneratorAktow(los, rozmiar);
        Model model = generator.model();
        Akt stary = WydrukModelu.akt(model, WydrukModelu.Numery.ZACHOWANE);
        Edytor edytor = new Edytor(generator, model);
        int zmian = 1 + los.nextInt(1 + Math.min(5, rozmiar));
        for (int i = 0; i < zmian; i++) {
            edytor.edytuj();
        }
        Akt nowy =
                WydrukModelu.akt(model, los.nextBoolean() ? WydrukModelu.Numery.ZACHOWANE : WydrukModelu.Numery.NOWE);
        Optional<String> blad = blad(stary, nowy, edytor.zmieniony());
        return blad.map(b -> new Porazka(
                ziarno,
                tekst(stary).length(),
                "ziarno " + ziarno + ": " + b + "\n--- stary\n" + tekst(stary) + "\n--- nowy\n" + tekst(nowy)));
    }

    private Optional<String> blad(Akt stary, Akt nowy, int zmieniony) {
        Wynik<List<Polecenie>> diff = Nowelizacja.diff(stary, nowy);
        if (diff.wartosc().isEmpty()) {
            odmowy++;
            diff.diagnozy().forEach(d -> powody.merge(d.kod(), 1, Integer::sum));
            return Optional.empty();
        }
        List<Polecenie> polecenia = diff.wartosc().get();
        if (polecenia.isEmpty()) {
            return Rownowaznosc.roznica(stary, nowy).map(r -> "brak poleceń, a różni się " + r);
        }
        String tekst = zmieniajacy(new PoleceniePrinter(RAMA).write(Oznaczenie.of(1), polecenia));
        Wynik<List<OdczytanaZmiana>> odczyt = PolecenieReader.read(new Zrodlo("zmiana.txt", tekst));
        if (!odczyt.diagnozy().isEmpty()) {
            return Optional.of("odczyt: " + opis(odczyt.diagnozy()) + "\n" + tekst);
        }
        List<Polecenie> odczytane = odczyt.wartosc().orElseThrow().getFirst().polecenia();
        Wynik<Akt> wynik = Ujednolicenie.apply(stary, odczytane);
        if (wynik.wartosc().isEmpty()) {
            return Optional.of("zastosowanie: " + opis(wynik.diagnozy()) + "\n" + tekst);
        }
        cytowane += Dlugosc.cytowana(polecenia);
        zmienione += zmieniony;
        Optional<String> zakazane = Zakazane.zwrot(tekst);
        if (zakazane.isPresent()) {
            return Optional.of("zakazany zwrot " + zakazane.get() + "\n" + tekst);
        }
        Akt po = wynik.wartosc().get();
        if (!Zakazane.znaki(po).equals(Zakazane.znaki(nowy))) {
            return Optional.of("znaki na końcu pozycji:\n" + Zakazane.znaki(po) + "\n" + Zakazane.znaki(nowy) + "\n"
                    + tekst + "\n--- wynik\n" + tekst(po));
        }
        return Rownowaznosc.roznica(wynik.wartosc().get(), nowy)
                .map(r -> "inna treść: " + r + "\n" + tekst + "\n--- wynik\n"
                        + tekst(wynik.wartosc().get()));
    }

    private static String opis(List<Diagnoza> diagnozy) {
        return String.join(
                "; ", diagnozy.stream().map(d -> d.kod() + " " + d.tekst()).toList());
    }

    private static String tekst(Akt akt) {
        return new AktPrinter().print(akt);
    }

    /** The amending provision, with its annexes where it has any. */
    private static String zmieniajacy(PrzepisZmieniajacy przepis) {
        AktPrinter printer = new AktPrinter();
        if (przepis.zalaczniki().isEmpty()) {
            return printer.print(List.of(przepis.paragraf()));
        }
        List<Zalacznik> zalaczniki = przepis.zalaczniki().stream()
                .map(z -> new Zalacznik(
                        List.of("Załącznik" + (z.numer().isEmpty() ? "" : " nr " + z.numer()) + " do uchwały nr 1"),
                        z.zalacznik().tytul(),
                        z.zalacznik().tresc(),
                        z.zalacznik().odnosniki(),
                        Miejsce.NIEZNANE))
                .toList();
        return printer.print(new Akt(
                Metryka.PUSTA,
                new NaglowekAktu("UCHWAŁA", "RADY GMINY", "", "zmieniająca uchwałę", Miejsce.NIEZNANE),
                List.of(),
                List.of(przepis.paragraf()),
                Podpis.BRAK,
                List.of(),
                zalaczniki,
                List.of()));
    }
}
