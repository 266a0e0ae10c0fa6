package pl.uchwalnik.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Blok;
import pl.uchwalnik.akt.Cytat;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.Lista;
import pl.uchwalnik.akt.Metryka;
import pl.uchwalnik.akt.Miejsce;
import pl.uchwalnik.akt.Naglowek;
import pl.uchwalnik.akt.NaglowekAktu;
import pl.uchwalnik.akt.Odnosnik;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.akt.Podpis;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.akt.RodzajSystematyzacyjny;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Tabela;
import pl.uchwalnik.akt.Zalacznik;

/** Sample acts of a fictional gmina that hold, between them, every kind of element of the tree. */
public final class PrzykladoweAkty {

    private static final Miejsce M = Miejsce.NIEZNANE;

    private PrzykladoweAkty() {}

    /** A resolution with a statute in its annex, a footnote, a blank, a justification; a draft. */
    public static Akt statut() {
        return new Akt(
                metryka("statut", "tak"),
                naglowek("UCHWAŁA NR XX/150/2026", "w sprawie nadania statutu Ośrodkowi Pomocy Społecznej w Brzozówce"),
                List.of(Akapit.of(
                        "Na podstawie art. 18 ust. 2 pkt 15 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym"
                                + " (Dz. U. z 2025 r. poz. 1153, z późn. zm.¹⁾) uchwala się, co następuje:")),
                List.of(
                        par(1, "Nadaje się statut Ośrodkowi, stanowiący załącznik do uchwały."),
                        par(2, "Wykonanie uchwały powierza się [UZUPEŁNIJ: gmina.organ.tytul]."),
                        par(3, "Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia.")),
                new Podpis(List.of("Przewodniczący Rady Gminy Brzozówka", "Jan Przykładowy")),
                List.of(new Odnosnik(
                        "¹⁾", "Zmiany tekstu jednolitego ogłoszono w Dz. U. z 2026 r. poz. 10, 11 i 12.", M)),
                List.of(new Zalacznik(
                        List.of(
                                "Załącznik do uchwały nr XX/150/2026",
                                "Rady Gminy Brzozówka",
                                "z dnia 26 listopada 2026 r."),
                        List.of("STATUT", "Ośrodka Pomocy Społecznej w Brzozówce"),
                        trescStatutu(),
                        List.of(),
                        M)),
                List.of(
                        Akapit.of("Obowiązek nadania statutu wynika z ustawy¹⁾."),
                        lista(false, "pierwszy powód", "drugi powód"),
                        Akapit.of("Uchwała nie rodzi skutków finansowych.")));
    }

    private static List<Skladnik> trescStatutu() {
        Jednostka zadania = par(6, "Do zadań Ośrodka należy:")
                .withSkladniki(List.of(
                        pkt(1, "prowadzenie pracy socjalnej;"),
                        pkt(2, "organizowanie społeczności lokalnej, w tym:")
                                .withSkladniki(List.of(
                                        lit("a", "diagnozowanie zasobów i potrzeb,"),
                                        lit("b", "animowanie:")
                                                .withSkladniki(List.of(
                                                        tiret("grup samopomocy,"),
                                                        tiret("działań:")
                                                                .withSkladniki(List.of(
                                                                        podwojne("sąsiedzkich,"),
                                                                        podwojne("międzypokoleniowych")))
                                                                .withCzescWspolna("w każdym sołectwie,")))
                                                .withCzescWspolna("oraz ich wspieranie"),
                                        lit("za", "budowanie partnerstw")))
                                .withCzescWspolna("na obszarze gminy;"),
                        pkt(12, "prowadzenie poradnictwa")))
                .withCzescWspolna("zgodnie z ustawą.");
        Jednostka ustepy = new Jednostka(
                RodzajJednostki.PARAGRAF,
                Oznaczenie.of(7, "a"),
                "",
                List.of(
                        ust(1, "Ośrodkiem kieruje kierownik."),
                        ust(2, "Strukturę Ośrodka określa tabela:")
                                .withSkladniki(List.of(tabela(), Akapit.of("Dalszy akapit ustępu.")))),
                "",
                M);
        return List.of(
                rozdzial(1, "Przepisy ogólne", List.of(par(1, "Ośrodek działa na podstawie ustawy."), zadania)),
                rozdzial(2, "Organizacja", List.of(ustepy)));
    }

    /** An act that amends: quotations at every level, quoted chapters, fragments, a quotation within a quotation. */
    public static Akt zmiana() {
        Jednostka wewnetrzna = par(4, "W uchwale pkt 2 otrzymuje brzmienie:")
                .withSkladniki(List.of(cytat(";", pkt(2, "cytat w cytacie;"))));
        Jednostka polecenia = par(1, "W uchwale wprowadza się następujące zmiany:")
                .withSkladniki(List.of(
                        pkt(1, "§ 5 otrzymuje brzmienie:")
                                .withSkladniki(List.of(cytat(
                                        ";",
                                        new Jednostka(
                                                RodzajJednostki.PARAGRAF,
                                                Oznaczenie.of(5),
                                                "",
                                                List.of(
                                                        ust(1, "Ośrodek realizuje zadania:")
                                                                .withSkladniki(
                                                                        List.of(pkt(1, "własne;"), pkt(2, "zlecone."))),
                                                        ust(2, "Zadania określa ustawa.")),
                                                "",
                                                M)))),
                        pkt(2, "w § 6:")
                                .withSkladniki(List.of(
                                        lit("a", "po pkt 3 dodaje się pkt 3a w brzmieniu:")
                                                .withSkladniki(List.of(cytat(
                                                        ",",
                                                        Jednostka.of(
                                                                RodzajJednostki.PUNKT,
                                                                Oznaczenie.of(3, "a"),
                                                                "organizowanie społeczności lokalnej;")))),
                                        lit("b", "w pkt 4:")
                                                .withSkladniki(List.of(tiret("część wspólna otrzymuje brzmienie:")
                                                        .withSkladniki(List.of(
                                                                cytat(",", Akapit.of("– na obszarze gminy.")))))))),
                        pkt(3, "po rozdziale 2 dodaje się rozdział 2a w brzmieniu:")
                                .withSkladniki(List.of(cytat(
                                        ";",
                                        new JednostkaSystematyzacyjna(
                                                RodzajSystematyzacyjny.ROZDZIAL,
                                                Oznaczenie.of(2, "a"),
                                                "Kluby",
                                                List.of(par(9, "Ośrodek prowadzi kluby.")),
                                                M)))),
                        pkt(4, "po § 3 dodaje się § 4 w brzmieniu:").withSkladniki(List.of(cytat(".", wewnetrzna)))));
        return new Akt(
                metryka("statut-zmiana", "nie"),
                naglowek("UCHWAŁA NR XX/151/2026", "zmieniająca uchwałę w sprawie nadania statutu"),
                List.of(Akapit.of("Na podstawie art. 18 ust. 2 pkt 15 ustawy uchwala się, co następuje:")),
                List.of(polecenia, par(2, "Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia.")),
                new Podpis(List.of("Przewodniczący Rady Gminy Brzozówka", "Jan Przykładowy")),
                List.of(),
                List.of(),
                List.of());
    }

    /** A programme: headings, lists in lists, tables one after another, a footnote that no mark refers to. */
    public static Akt program() {
        List<Skladnik> proza = List.of(
                Naglowek.of(1, "Wprowadzenie"),
                Akapit.of("Plan Aktywności Lokalnej obejmuje lata 2027–2030 (zob. przypis²⁾)."),
                Naglowek.of(2, "Diagnoza"),
                lista(true, "zasoby", "potrzeby"),
                new Lista(
                        false,
                        List.of(
                                new Lista.Pozycja(List.of(
                                        Akapit.of("partnerzy:"),
                                        lista(false, "parafia", "szkoła"),
                                        Akapit.of("dalszy ciąg"))),
                                new Lista.Pozycja(List.of(lista(true, "pozycja bez akapitu")))),
                        M),
                tabela(),
                tabelaBezPodpisu(),
                tabelaBezPodpisu(),
                Naglowek.of(3, "Cele"),
                Naglowek.of(4, "Cel szczegółowy"),
                Akapit.of("Zażółć gęślą jaźń: ĄĆĘŁŃÓŚŹŻ <b>&amp;</b> „cudzysłów” 5\u201110 osób."),
                tabela());
        return new Akt(
                metryka("pal", "nie"),
                NaglowekAktu.BRAK,
                List.of(),
                List.of(),
                Podpis.BRAK,
                List.of(),
                List.of(
                        new Zalacznik(
                                List.of("Załącznik nr 1 do uchwały nr XX/152/2026"),
                                List.of("PLAN AKTYWNOŚCI LOKALNEJ"),
                                proza,
                                List.of(
                                        new Odnosnik("²⁾", "Przypis o numerze, którego program Word nie nada.", M),
                                        new Odnosnik("³⁾", "Przypis bez odwołania.", M)),
                                M),
                        new Zalacznik(List.of(), List.of(), List.of(dzial()), List.of(), M)),
                List.of());
    }

    private static JednostkaSystematyzacyjna dzial() {
        return new JednostkaSystematyzacyjna(
                RodzajSystematyzacyjny.DZIAL,
                Oznaczenie.rzymskie(2),
                "Część dawna",
                List.of(
                        rozdzial(
                                1,
                                "",
                                List.of(Jednostka.of(RodzajJednostki.ARTYKUL, Oznaczenie.of(5, "a"), "Artykuł."))),
                        new JednostkaSystematyzacyjna(
                                RodzajSystematyzacyjny.ODDZIAL, Oznaczenie.BRAK, "Oddział bez numeru", List.of(), M)),
                M);
    }

    /** About twenty pages: chapters of §§ with all levels and a table now and then. */
    public static Akt dlugi(int rozdzialow) {
        String zdanie =
                "Ośrodek organizuje społeczność lokalną, wzmacniając jej zasoby, rozpoznając potrzeby mieszkańców"
                        + " i budując trwałe partnerstwa z organizacjami działającymi w gminie, o których mowa w art. 110 ust. 1";
        List<Skladnik> rozdzialy = new ArrayList<>();
        int paragraf = 0;
        for (int r = 1; r <= rozdzialow; r++) {
            List<Skladnik> tresc = new ArrayList<>();
            for (int p = 0; p < 4; p++) {
                tresc.add(dlugiParagraf(++paragraf, zdanie, p));
            }
            rozdzialy.add(rozdzial(r, "Rozdział o sprawach ważnych", tresc));
        }
        Akt wzor = statut();
        return wzor.withMetryka(wzor.metryka().with("projekt", "nie"))
                .withZalaczniki(List.of(wzor.zalaczniki().getFirst().withTresc(rozdzialy)));
    }

    private static Jednostka dlugiParagraf(int numer, String zdanie, int p) {
        Jednostka punkty = ust(1, zdanie + ", w szczególności przez:")
                .withSkladniki(List.of(
                        pkt(1, zdanie + ";"),
                        pkt(2, zdanie + ":").withSkladniki(List.of(lit("a", zdanie + ","), lit("b", zdanie + ";"))),
                        pkt(3, zdanie + ".")));
        List<Skladnik> skladniki = new ArrayList<>(List.of(punkty, ust(2, zdanie + "."), ust(3, zdanie + ".")));
        if (p == 3) {
            skladniki.add(tabela());
        }
        return new Jednostka(RodzajJednostki.PARAGRAF, Oznaczenie.of(numer), "", skladniki, "", M);
    }

    /** All the samples, by name. */
    public static SequencedMap<String, Akt> wszystkie() {
        SequencedMap<String, Akt> akty = new LinkedHashMap<>();
        akty.put("statut", statut());
        akty.put("zmiana", zmiana());
        akty.put("program", program());
        return akty;
    }

    public static Tabela tabela() {
        return new Tabela(
                "Harmonogram działań",
                List.of(
                        new Tabela.Kolumna("Lp.", Tabela.Wyrownanie.DO_SRODKA),
                        new Tabela.Kolumna("Działanie", Tabela.Wyrownanie.DO_LEWEJ),
                        new Tabela.Kolumna("Koszt", Tabela.Wyrownanie.DO_PRAWEJ)),
                List.of(
                        List.of("1", "Utworzenie klubu samopomocy i prowadzenie spotkań mieszkańców", "12 000 zł"),
                        List.of("2", "Superwizja", "")),
                M);
    }

    private static Tabela tabelaBezPodpisu() {
        return new Tabela(
                "",
                List.of(new Tabela.Kolumna("Wskaźnik", Tabela.Wyrownanie.DO_LEWEJ)),
                List.of(List.of("liczba osób")),
                M);
    }

    public static Lista lista(boolean numerowana, String... pozycje) {
        List<Lista.Pozycja> wynik = new ArrayList<>();
        for (String p : pozycje) {
            wynik.add(new Lista.Pozycja(List.<Blok>of(Akapit.of(p))));
        }
        return new Lista(numerowana, wynik, M);
    }

    private static Cytat cytat(String zamkniecie, Skladnik... tresc) {
        return new Cytat(List.of(tresc), zamkniecie, M);
    }

    private static Metryka metryka(String dokument, String projekt) {
        return Metryka.PUSTA
                .with("dokument", dokument)
                .with("autor", "Urząd Gminy Brzozówka")
                .with("data", "2026-11-26")
                .with("projekt", projekt);
    }

    private static NaglowekAktu naglowek(String rodzaj, String przedmiot) {
        return new NaglowekAktu(rodzaj, "RADY GMINY BRZOZÓWKA", "z dnia 26 listopada 2026 r.", przedmiot, M);
    }

    private static JednostkaSystematyzacyjna rozdzial(int numer, String tytul, List<? extends Skladnik> tresc) {
        return new JednostkaSystematyzacyjna(
                RodzajSystematyzacyjny.ROZDZIAL, Oznaczenie.of(numer), tytul, List.copyOf(tresc), M);
    }

    public static Jednostka par(int numer, String tekst) {
        return Jednostka.of(RodzajJednostki.PARAGRAF, Oznaczenie.of(numer), tekst);
    }

    private static Jednostka ust(int numer, String tekst) {
        return Jednostka.of(RodzajJednostki.USTEP, Oznaczenie.of(numer), tekst);
    }

    private static Jednostka pkt(int numer, String tekst) {
        return Jednostka.of(RodzajJednostki.PUNKT, Oznaczenie.of(numer), tekst);
    }

    private static Jednostka lit(String litera, String tekst) {
        return Jednostka.of(RodzajJednostki.LITERA, Oznaczenie.literowe(litera), tekst);
    }

    private static Jednostka tiret(String tekst) {
        return Jednostka.of(RodzajJednostki.TIRET, Oznaczenie.BRAK, tekst);
    }

    private static Jednostka podwojne(String tekst) {
        return Jednostka.of(RodzajJednostki.PODWOJNE_TIRET, Oznaczenie.BRAK, tekst);
    }
}
