package pl.uchwalnik.nowelizacja.zastosowanie;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.nowelizacja.polecenia.Krok;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie;
import pl.uchwalnik.nowelizacja.polecenia.Sciezka;
import pl.uchwalnik.nowelizacja.polecenia.Znak;

/** Changes of words, numbers and marks (ZTP § 87 ust. 3): only where the words stand, once. */
final class ZmianySlow {
    private ZmianySlow() {}

    static Wynik<Akt> zamiana(Akt akt, Polecenie.ZamianaWyrazow z) {
        return raz(akt, z.w(), z.stare(), t -> {
            int i = Slowa.wystapienia(t, z.stare()).getFirst();
            return Slowa.wstaw(t, i, i + z.stare().length(), z.nowe());
        });
    }

    static Wynik<Akt> skreslenie(Akt akt, Polecenie.SkreslenieWyrazow s) {
        return raz(akt, s.w(), s.stare(), t -> {
            int i = Slowa.wystapienia(t, s.stare()).getFirst();
            return Slowa.wstaw(t, i, i + s.stare().length(), "");
        });
    }

    static Wynik<Akt> dodanie(Akt akt, Polecenie.DodanieWyrazow d) {
        if (d.po().isEmpty()) {
            return naKoncu(akt, d.w(), t -> dopisane(t, d.nowe()));
        }
        return raz(akt, d.w(), d.po(), t -> {
            int i = Slowa.wystapienia(t, d.po()).getFirst() + d.po().length();
            return Slowa.wstaw(t, i, i, d.nowe());
        });
    }

    /** Words at the end of a unit stand before its last mark, unless they bring one of their own (D4). */
    private static String dopisane(String tekst, String nowe) {
        Znak znak = Znak.naKoncu(tekst);
        boolean przedZnakiem = (znak == Znak.KROPKA || znak == Znak.SREDNIK || znak == Znak.PRZECINEK)
                && Znak.naKoncu(nowe) == Znak.BRAK;
        return przedZnakiem
                ? Slowa.sklej(Ogon.zamien(tekst, Znak.BRAK), nowe) + znak.zapis()
                : Slowa.sklej(tekst, nowe);
    }

    private static Wynik<Akt> raz(Akt akt, Sciezka w, String slowa, UnaryOperator<String> zmiana) {
        Optional<List<String>> teksty = Tresci.teksty(akt, w);
        if (teksty.isEmpty()) {
            return Wynik.brak(Braki.miejsca(akt, w));
        }
        int ile = teksty.get().stream()
                .mapToInt(t -> Slowa.wystapienia(t, slowa).size())
                .sum();
        if (ile != 1) {
            return Wynik.brak(Braki.slow(w, slowa, ile, teksty.get()));
        }
        return wynik(
                akt, w, Tresci.zmien(akt, w, t -> Slowa.wystapienia(t, slowa).isEmpty() ? t : zmiana.apply(t)));
    }

    static Wynik<Akt> rozproszona(Akt akt, Polecenie.ZmianaRozproszona r) {
        Akt biezacy = akt;
        Odmiany odmiany = new Odmiany(r.stare(), r.nowe(), r.odmiana());
        for (Sciezka miejsce : r.miejsca()) {
            Sciezka pelna = r.w().with(miejsce);
            Optional<List<String>> teksty = Tresci.teksty(biezacy, pelna);
            if (teksty.isEmpty()) {
                return Wynik.brak(Braki.miejsca(biezacy, pelna));
            }
            if (teksty.get().stream().noneMatch(odmiany::wystepuje)) {
                return Wynik.brak(Braki.slow(pelna, r.stare(), 0, teksty.get()));
            }
            if (teksty.get().stream().anyMatch(t -> odmiany.zamien(t).isEmpty())) {
                return Wynik.brak(Braki.blad(
                                "N209",
                                "W jednostce " + pelna.opis() + " nie wiadomo, w jakiej formie użyć wyrazów „"
                                        + r.nowe() + "”.")
                        .withPodpowiedz("Nanieś tę zmianę ręcznie albo podaj nowe brzmienie jednostki."));
            }
            biezacy = Tresci.zmien(biezacy, pelna, t -> odmiany.zamien(t).orElse(t))
                    .orElse(biezacy);
        }
        return Wynik.of(biezacy);
    }

    static Wynik<Akt> znak(Akt akt, Polecenie.ZmianaZnaku z) {
        Optional<Jednostka> cel = jednostka(akt, z.w());
        if (cel.isEmpty()) {
            return wCzesci(akt, z);
        }
        Znak obecny = Ogon.znak(cel.get());
        if (obecny == z.stary()) {
            return podmien(akt, z.w(), Ogon.withZnak(cel.get(), z.nowy()));
        }
        List<String> teksty = Tresci.teksty(akt, z.w()).orElse(List.of());
        long ile = teksty.stream()
                .mapToLong(t -> t.split(java.util.regex.Pattern.quote(z.stary().zapis()), -1).length - 1L)
                .sum();
        if (z.stary() == Znak.BRAK || ile != 1) {
            return Wynik.brak(Braki.blad(
                    "N203",
                    "Jednostka " + z.w().opis() + " nie kończy się znakiem, który polecenie zmienia (" + opis(z.stary())
                            + "); kończy się: " + opis(obecny) + "."));
        }
        return wynik(
                akt,
                z.w(),
                Tresci.zmien(
                        akt, z.w(), t -> t.replace(z.stary().zapis(), z.nowy().zapis())));
    }

    private static Wynik<Akt> wCzesci(Akt akt, Polecenie.ZmianaZnaku z) {
        Optional<List<String>> teksty = Tresci.teksty(akt, z.w());
        if (teksty.isEmpty() || teksty.get().isEmpty()) {
            return Wynik.brak(Braki.miejsca(akt, z.w()));
        }
        if (Znak.naKoncu(teksty.get().getLast()) != z.stary()) {
            return Wynik.brak(Braki.blad(
                    "N203",
                    z.w().opis() + " nie kończy się znakiem, który polecenie zmienia: " + opis(z.stary()) + "."));
        }
        return naKoncu(akt, z.w(), t -> Ogon.zamien(t, z.nowy()));
    }

    private static String opis(Znak znak) {
        return znak == Znak.BRAK ? "brak znaku" : "„" + znak.zapis() + "”";
    }

    private static Optional<Jednostka> jednostka(Akt akt, Sciezka w) {
        List<Krok> kroki = Zakresy.wewnatrz(w);
        if (kroki.isEmpty() || !(kroki.getLast() instanceof Krok.DoJednostki)) {
            return Optional.empty();
        }
        return Zakresy.indeks(akt, w)
                .flatMap(i -> Drzewo.find(Zakresy.tresc(akt, i), kroki))
                .map(Jednostka.class::cast);
    }

    /** Changes the last of the texts at the end of the path. */
    private static Wynik<Akt> naKoncu(Akt akt, Sciezka w, UnaryOperator<String> zmiana) {
        int ile = Tresci.teksty(akt, w).map(List::size).orElse(0);
        int[] licznik = {0};
        return wynik(akt, w, Tresci.zmien(akt, w, t -> ++licznik[0] == ile ? zmiana.apply(t) : t));
    }

    private static Wynik<Akt> podmien(Akt akt, Sciezka w, Skladnik nowy) {
        int zakres = Zakresy.indeks(akt, w).orElseThrow();
        return wynik(
                akt,
                w,
                Drzewo.zmien(Zakresy.tresc(akt, zakres), Zakresy.wewnatrz(w), (l, i) -> Drzewo.podmien(l, i, nowy))
                        .map(t -> Zakresy.withTresc(akt, zakres, t)));
    }

    private static Wynik<Akt> wynik(Akt akt, Sciezka w, Optional<Akt> nowy) {
        return nowy.map(Wynik::of).orElseGet(() -> Wynik.brak(Braki.miejsca(akt, w)));
    }
}
