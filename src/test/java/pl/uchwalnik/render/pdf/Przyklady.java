package pl.uchwalnik.render.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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

/** Acts of an invented gmina that between them hold every kind of component. */
final class Przyklady {

    private static final String ZADANIE =
            "prowadzenie pracy socjalnej z osobami i rodzinami, które potrzebują wsparcia w przezwyciężaniu trudnych "
                    + "sytuacji życiowych, w tym w miejscu ich zamieszkania";

    private Przyklady() {}

    static Akt akt(List<? extends Skladnik> tresc) {
        return new Akt(
                metryka(), naglowek(), List.of(), List.copyOf(tresc), Podpis.BRAK, List.of(), List.of(), List.of());
    }

    static Metryka metryka() {
        LinkedHashMap<String, String> pola = new LinkedHashMap<>();
        pola.put("dokument", "statut");
        pola.put("tytul", "Uchwała w sprawie nadania statutu Gminnemu Ośrodkowi Pomocy Społecznej w Brzozówce");
        pola.put("autor", "Urząd Gminy Brzozówka");
        pola.put("data", "2026-11-26");
        return new Metryka(pola);
    }

    static NaglowekAktu naglowek() {
        return new NaglowekAktu(
                "UCHWAŁA NR XX/150/2026",
                "RADY GMINY BRZOZÓWKA",
                "z dnia 26 listopada 2026 r.",
                "w sprawie nadania statutu Gminnemu Ośrodkowi Pomocy Społecznej w Brzozówce",
                Miejsce.NIEZNANE);
    }

    static Podpis podpis() {
        return new Podpis(List.of("Przewodniczący Rady Gminy Brzozówka", "Jan Przykładowy"));
    }

    static List<Akapit> podstawa() {
        return List.of(Akapit.of(
                "Na podstawie art. 18 ust. 2 pkt 9 lit. h i art. 40 ust. 2 pkt 2 ustawy z dnia 8 marca 1990 r. "
                        + "o samorządzie gminnym¹⁾ uchwala się, co następuje:"));
    }

    static List<Odnosnik> odnosniki() {
        return List.of(new Odnosnik(
                "¹⁾",
                "Zmiany tekstu jednolitego wymienionej ustawy zostały ogłoszone w Dz. U. z 2026 r. poz. 10, 20, 30, 40, "
                        + "50 i 60.",
                Miejsce.NIEZNANE));
    }

    static Jednostka par(int numer, String tekst, Skladnik... skladniki) {
        return unit(RodzajJednostki.PARAGRAF, Oznaczenie.of(numer), tekst, "", skladniki);
    }

    static Jednostka ust(int numer, String tekst, Skladnik... skladniki) {
        return unit(RodzajJednostki.USTEP, Oznaczenie.of(numer), tekst, "", skladniki);
    }

    static Jednostka pkt(int numer, String tekst, Skladnik... skladniki) {
        return unit(RodzajJednostki.PUNKT, Oznaczenie.of(numer), tekst, "", skladniki);
    }

    static Jednostka lit(String litera, String tekst, Skladnik... skladniki) {
        return unit(RodzajJednostki.LITERA, Oznaczenie.literowe(litera), tekst, "", skladniki);
    }

    static Jednostka tiret(String tekst, Skladnik... skladniki) {
        return unit(RodzajJednostki.TIRET, Oznaczenie.BRAK, tekst, "", skladniki);
    }

    static Jednostka podwojne(String tekst) {
        return unit(RodzajJednostki.PODWOJNE_TIRET, Oznaczenie.BRAK, tekst, "");
    }

    static Jednostka unit(
            RodzajJednostki rodzaj, Oznaczenie oznaczenie, String tekst, String wspolna, Skladnik... skladniki) {
        return new Jednostka(rodzaj, oznaczenie, tekst, List.of(skladniki), wspolna, Miejsce.NIEZNANE);
    }

    static JednostkaSystematyzacyjna rozdzial(int numer, String tytul, Skladnik... skladniki) {
        return new JednostkaSystematyzacyjna(
                RodzajSystematyzacyjny.ROZDZIAL, Oznaczenie.of(numer), tytul, List.of(skladniki), Miejsce.NIEZNANE);
    }

    static Cytat cytat(String zamkniecie, Skladnik... tresc) {
        return new Cytat(List.of(tresc), zamkniecie, Miejsce.NIEZNANE);
    }

    static Lista lista(boolean numerowana, Blok... pozycje) {
        List<Lista.Pozycja> p = new ArrayList<>();
        for (Blok b : pozycje) {
            p.add(new Lista.Pozycja(List.of(b)));
        }
        return new Lista(numerowana, p, Miejsce.NIEZNANE);
    }

    static Tabela tabela(String podpis, List<String> naglowki, List<List<String>> wiersze) {
        List<Tabela.Kolumna> kolumny = new ArrayList<>();
        for (int i = 0; i < naglowki.size(); i++) {
            Tabela.Wyrownanie w = i == 0
                    ? Tabela.Wyrownanie.DO_LEWEJ
                    : i == naglowki.size() - 1 ? Tabela.Wyrownanie.DO_PRAWEJ : Tabela.Wyrownanie.DO_SRODKA;
            kolumny.add(new Tabela.Kolumna(naglowki.get(i), w));
        }
        return new Tabela(podpis, kolumny, wiersze, Miejsce.NIEZNANE);
    }

    /** A resolution that gives a statute, with every kind of unit. */
    static Akt statut() {
        Jednostka zadania = par(
                6,
                "Do zadań Ośrodka należy:",
                pkt(1, ZADANIE + ";"),
                pkt(
                        2,
                        "organizowanie społeczności lokalnej, w tym:",
                        lit("a", "diagnozowanie zasobów i potrzeb społeczności,"),
                        lit(
                                "b",
                                "animowanie grup i działań mieszkańców, a w szczególności:",
                                tiret("klubów samopomocy,"),
                                tiret(
                                        "grup sąsiedzkich działających na rzecz:",
                                        podwojne("osób starszych, które mieszkają same i nie mogą liczyć na rodzinę,"),
                                        podwojne("rodzin z dziećmi,"))),
                        lit("c", "budowanie partnerstw i sieci współpracy;")),
                unit(
                        RodzajJednostki.PUNKT,
                        Oznaczenie.of(3),
                        "udzielanie świadczeń:",
                        "w trybie określonym w ustawie oraz w przepisach wydanych na jej podstawie.",
                        lit("a", "pieniężnych,"),
                        lit("b", "niepieniężnych")));
        Jednostka ustepy = par(
                7,
                "",
                ust(
                        1,
                        "Ośrodkiem kieruje Kierownik, którego zatrudnia i zwalnia Wójt Gminy Brzozówka. " + ZADANIE
                                + "."),
                ust(2, "Kierownik może upoważnić pracownika do wydawania decyzji na podstawie art. 4¹ ust. 2."),
                unit(
                        RodzajJednostki.USTEP,
                        Oznaczenie.of(2, "a"),
                        "Upoważnienie dotyczy spraw:",
                        "z wyłączeniem spraw o wartości przekraczającej 10 000 zł na powierzchni do 25 m².",
                        pkt(1, "zasiłków,"),
                        pkt(2, "usług opiekuńczych")));
        Zalacznik zalacznik = new Zalacznik(
                List.of("Załącznik do uchwały nr XX/150/2026", "Rady Gminy Brzozówka", "z dnia 26 listopada 2026 r."),
                List.of("STATUT", "Gminnego Ośrodka Pomocy Społecznej w Brzozówce"),
                List.of(
                        rozdzial(
                                1,
                                "Przepisy ogólne",
                                par(
                                        1,
                                        "Gminny Ośrodek Pomocy Społecznej w Brzozówce, zwany dalej „Ośrodkiem”, działa "
                                                + "na podstawie przepisów prawa¹⁾ oraz niniejszego statutu."),
                                par(2, "", ust(1, "Ośrodek jest jednostką budżetową."), ust(2, ZADANIE + "."))),
                        rozdzial(2, "Zadania i organizacja Ośrodka", zadania, ustepy),
                        rozdzial(3, "Przepisy końcowe", par(8, "[UZUPEŁNIJ: ops.superwizja.forma]"))),
                odnosniki(),
                Miejsce.NIEZNANE);
        return new Akt(
                metryka(),
                naglowek(),
                podstawa(),
                List.of(
                        par(
                                1,
                                "Nadaje się statut Gminnemu Ośrodkowi Pomocy Społecznej w Brzozówce w brzmieniu "
                                        + "stanowiącym załącznik do uchwały."),
                        par(2, "Wykonanie uchwały powierza się Wójtowi Gminy Brzozówka."),
                        par(3, "Traci moc uchwała nr XV/98/2019 Rady Gminy Brzozówka z dnia 28 listopada 2019 r."),
                        par(
                                4,
                                "Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia w Dzienniku Urzędowym "
                                        + "Województwa Mazowieckiego.")),
                podpis(),
                odnosniki(),
                List.of(zalacznik),
                List.of(
                        Akapit.of("Organizowanie społeczności lokalnej jest zadaniem własnym gminy. " + ZADANIE + "."),
                        Akapit.of("Uchwała nie wywołuje nowych skutków finansowych dla budżetu gminy.")));
    }

    /** A resolution that amends a statute. */
    static Akt nowelizacja() {
        Jednostka polecenia = par(
                1,
                "W statucie stanowiącym załącznik do uchwały nr XV/98/2019 wprowadza się następujące zmiany:",
                pkt(
                        1,
                        "w § 6 po pkt 2 dodaje się pkt 2a w brzmieniu:",
                        cytat(
                                ";",
                                unit(
                                        RodzajJednostki.PUNKT,
                                        Oznaczenie.of(2, "a"),
                                        "organizowanie społeczności lokalnej, w tym:",
                                        "",
                                        lit("a", "diagnozowanie zasobów,"),
                                        lit("b", ZADANIE + ",")))),
                pkt(
                        2,
                        "w § 7:",
                        lit(
                                "a",
                                "ust. 1 otrzymuje brzmienie:",
                                cytat(",", ust(1, "Ośrodkiem kieruje Dyrektor, " + ZADANIE + "."))),
                        lit(
                                "b",
                                "w ust. 2 część wspólna otrzymuje brzmienie:",
                                cytat(";", Akapit.of("– w terminie 30 dni.")))),
                pkt(
                        3,
                        "po § 8 dodaje się § 8a i rozdział 4 w brzmieniu:",
                        cytat(
                                ".",
                                unit(
                                        RodzajJednostki.PARAGRAF,
                                        Oznaczenie.of(8, "a"),
                                        "",
                                        "",
                                        ust(1, "Klub działa w świetlicy."),
                                        ust(2, "Klub działa codziennie.")),
                                rozdzial(4, "Partnerstwa", par(9, "Partnerstwa zawiera się na piśmie.")))));
        return new Akt(
                metryka().with("projekt", "tak"),
                naglowek(),
                podstawa(),
                List.of(polecenia, par(2, "Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia.")),
                podpis(),
                odnosniki(),
                List.of(),
                List.of());
    }

    /** A programme in prose, with lists and tables. */
    static Akt program(int dzialania) {
        List<List<String>> wiersze = new ArrayList<>();
        for (int i = 1; i <= dzialania; i++) {
            wiersze.add(List.of(
                    "Działanie " + i,
                    i % 3 == 0 ? ZADANIE : "spotkania mieszkańców",
                    "Gminny Ośrodek Pomocy Społecznej",
                    (1000 * i) + " zł"));
        }
        List<Skladnik> tresc = List.of(
                Naglowek.of(1, "1. Wprowadzenie"),
                Akapit.of("Plan rozwoju usług społecznych przyjmuje się na lata 2027–2030. " + ZADANIE + ". Liczba "
                        + "mieszkańców gminy wynosi 6240 osób, a powierzchnia 118 km². Więcej: "
                        + "https://www.example.org/strategia/rozwoju/uslug-spolecznych/gmina-brzozowka?rok=2027."),
                Naglowek.of(2, "1.1. Podstawy prawne"),
                Akapit.of("Plan opracowano na podstawie:"),
                lista(true, Akapit.of("ustawy o pomocy społecznej;"), Akapit.of(ZADANIE + ";"), Akapit.of("statutu.")),
                Naglowek.of(3, "1.1.1. Uczestnicy"),
                lista(
                        false,
                        Akapit.of("mieszkańcy;"),
                        lista(false, Akapit.of("seniorzy,"), Akapit.of("młodzież;")),
                        Akapit.of("organizacje pozarządowe.")),
                Naglowek.of(4, "Przebieg konsultacji"),
                Akapit.of("Konsultacje przeprowadzono w dniach od 1 do 15 września 2026 r. " + ZADANIE + "."),
                Naglowek.of(1, "2. Działania"),
                tabela(
                        "Tabela 1. Działania na lata 2027–2030",
                        List.of("Działanie", "Opis", "Realizator", "Koszt"),
                        wiersze),
                Akapit.of("Źródło: opracowanie własne."));
        Zalacznik zalacznik = new Zalacznik(
                List.of("Załącznik do uchwały nr XX/150/2026", "Rady Gminy Brzozówka", "z dnia 26 listopada 2026 r."),
                List.of("PLAN ROZWOJU USŁUG SPOŁECZNYCH", "na lata 2027–2030"),
                tresc,
                List.of(),
                Miejsce.NIEZNANE);
        return new Akt(
                metryka(),
                naglowek(),
                podstawa(),
                List.of(
                        par(1, "Przyjmuje się plan stanowiący załącznik do uchwały."),
                        par(2, "Uchwała wchodzi w życie " + "z dniem podjęcia.")),
                podpis(),
                odnosniki(),
                List.of(zalacznik),
                List.of());
    }
}
