package pl.uchwalnik.nowelizacja.odczyt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.nowelizacja.polecenia.Krok;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie;
import pl.uchwalnik.nowelizacja.polecenia.Sciezka;

/**
 * Reads the commands of an amending act. What it cannot read is an error with its place; what it reads leniently is a
 * remark with its place; nothing is guessed in silence.
 */
public final class PolecenieReader {
    /** A head of a command: an address or a verb of the technique, and a colon. */
    private static final Pattern GLOWA = ZdanieReader.wzor(
            "^(?:(?:we?|po) )?(?:§|art\\.|ust\\.?|pkt|lit\\.?|tiret|rozdzia|załącznik)\\W.*:$|.*\\b(?:otrzymuj[eą]|dodaje się).*(?:brzmieni[eu]|treści?)\\s*:$");
    /** Verbs that only lenient readings know; too common in quoted text to end a quotation. */
    private static final Pattern INNE_POLECENIE = ZdanieReader.wzor(
            "^(?:we? |po )?(?:§|art\\.|ust\\.|pkt).*\\b(?:brzmi|brzmią|trac[ią] moc|zmienia się|uzupełnia się|usuwa się|zostaje uchylon\\w).*"
                    + "|^(?:traci|tracą) moc (?:§|art\\.|ust|pkt).*|^(?:wprowadzić|zmienia się|zmienić|usuwa się|wykreślić).*");

    /** Provisions that amend nothing: final, transitional, on execution. */
    private static final Pattern KONCOWY = ZdanieReader.wzor(
            ".*(?:wchodzi w życie|wykonani|powierza się|traci moc|tracą moc|podlega|ogłoszeni|zobowiązuje się|upoważnia się"
                    + "|w dotychczasowym brzmieniu|stosuje się|nadzór|bez zmian|tekst jednolity|pozostają).*");

    private static final Pattern CHYBA_ZMIANA = ZdanieReader.wzor(
            "zmian|zmieni|brzmi|zastąp|zastęp|skreśl|uchyl|dodaj|dopis|wprowadz|rozszerz|statut|regulamin|^w rozdz|^w §");

    private final Uwagi uwagi;
    private final TrescCytatu.Zmieniajacy zmieniajacy;
    private final List<OdczytanaZmiana> wynik = new ArrayList<>();
    private final Stos stos = new Stos();
    private List<OdczytanaZmiana.Pozycja> biezace = new ArrayList<>();
    private String akt = "";
    private String przepis = "";

    private PolecenieReader(TekstZmiany tekst) {
        this.uwagi = new Uwagi(tekst);
        this.zmieniajacy = new TrescCytatu.Zmieniajacy(tekst.zrodlo());
    }

    /** Changes act by act; without an error every command was read. */
    public static Wynik<List<OdczytanaZmiana>> read(Zrodlo zrodlo) {
        return read(TekstZmiany.of(zrodlo));
    }

    /** The same with the places of another file. */
    public static Wynik<List<OdczytanaZmiana>> read(TekstZmiany tekst) {
        return new PolecenieReader(tekst).odczytaj(tekst.zrodlo());
    }

    private Wynik<List<OdczytanaZmiana>> odczytaj(Zrodlo zrodlo) {
        List<Pozycja> pozycje = PozycjeReader.read(zrodlo, uwagi);
        boolean przepisy = pozycje.stream().anyMatch(Pozycja::przepis);
        boolean wZmieniajacym = !przepisy;
        for (Pozycja p : pozycje) {
            if (p.przepis()) {
                zamknij();
                wZmieniajacym = zmienia(p.tekst());
                stos.przepis(p);
                if (!wZmieniajacym && perhaps(p.tekst())) {
                    uwagi.uwaga(
                            "N528", p.wiersz(), "Przepisu nie odczytano jako zmiany aktu: „" + skrot(p.tekst()) + "”.");
                }
                przepis = "§ " + p.znacznik().orElseThrow().numer();
            } else if (koniec(p)) {
                break;
            }
            if (wZmieniajacym) {
                pozycja(p);
            }
        }
        zamknij();
        stos.puste().forEach((wiersz, tekst) -> {
            if (GLOWA.matcher(tekst).matches()) {
                uwagi.blad(
                        "N503",
                        wiersz,
                        "Po zapowiedzi „" + skrot(tekst) + "” nie ma ani polecenia, ani cytatu.",
                        "Uzupełnij akt zmieniający albo nanieś tę zmianę ręcznie.");
            }
        });
        if (wynik.isEmpty()
                && uwagi.wszystkie().stream().noneMatch(d -> d.waga() == pl.uchwalnik.diagnostyka.Waga.BLAD)) {
            uwagi.blad(
                    "N501", 1, "W tekście nie ma poleceń zmieniających akt.", "Sprawdź, czy to jest akt zmieniający.");
        }
        return Wynik.of(wynik, uwagi.wszystkie());
    }

    /** A provision that was not taken for an amending one, but speaks of changes. */
    private static boolean perhaps(String tekst) {
        return CHYBA_ZMIANA.matcher(tekst).find() && !KONCOWY.matcher(tekst).matches();
    }

    private static boolean zmienia(String tekst) {
        return GLOWA.matcher(tekst).matches()
                || INNE_POLECENIE.matcher(tekst).matches()
                || PozycjeReader.POLECENIE.matcher(tekst).matches()
                || RamaReader.przedZmianami(tekst).isPresent()
                || (tekst.endsWith(":") && RamaReader.nazywaAkt(tekst))
                || tekst.matches("(?iUs).*\\botrzymuje następujące\\b.*");
    }

    /** Annexes, justification and signature end the provisions. */
    private static boolean koniec(Pozycja p) {
        return p.znacznik().isEmpty()
                && p.tekst().matches("(?U)^(Załącznik|ZAŁĄCZNIK|UZASADNIENIE|Uzasadnienie)\\b.*")
                && !p.tekst().matches("(?iU).*\\b(otrzymuje|dodaje|uchyla)\\b.*");
    }

    private void pozycja(Pozycja p) {
        Stos.Zdanie z = stos.dodaj(p);
        if (z.pojemnik() && p.cytat().isEmpty()) {
            pojemnik(p);
            return;
        }
        TrescCytatu tresc = new TrescCytatu(p.cytat(), p.wiersz(), uwagi, zmieniajacy);
        Optional<Polecenie> polecenie = polecenie(z.tekst(), tresc, p.wiersz());
        if (polecenie.isPresent()) {
            tresc.oglos();
            if (z.domyslnie()) {
                uwagi.uwaga(
                        "N526",
                        p.wiersz(),
                        "Oznaczenia listy się powtarzają; przyjęto, że to dalszy ciąg listy wewnętrznej: " + z.adres()
                                + ".");
            }
            biezace.add(new OdczytanaZmiana.Pozycja(
                    polecenie.get(), uwagi.miejsce(p.wiersz()).withAdres(z.adres())));
        } else if (!pomijalne(p, z)) {
            uwagi.blad(
                    "N502",
                    p.wiersz(),
                    "Nie odczytano polecenia: „" + skrot(p.tekst()) + "”.",
                    "Popraw brzmienie polecenia na zgodne z § 85–89 ZTP albo nanieś tę zmianę ręcznie.");
        }
    }

    /** Strict words first; only a sentence that is not in them is read leniently. */
    private Optional<Polecenie> polecenie(String tekst, TrescCytatu tresc, int wiersz) {
        Zdanie scisle = Zdanie.of(tekst);
        Optional<Polecenie> p = scisle.scisleCudzyslowy() ? polecenie(scisle, tresc, wiersz) : Optional.empty();
        if (p.isPresent()) {
            return p;
        }
        nazwaWAdresie(scisle);
        Uwagi lagodne = uwagi.osobne();
        Lagodzenie.zastosuj(scisle, wiersz, lagodne);
        Optional<Polecenie> q = polecenie(scisle, tresc, wiersz);
        q.ifPresent(x -> uwagi.dolacz(lagodne.wszystkie()));
        return q;
    }

    /** {@code w § 3 uchwały Rady … z dnia … – ust. 2}: the act is named inside the address. */
    private void nazwaWAdresie(Zdanie zdanie) {
        Matcher m = RegulyLagodzenia.NAZWA_AKTU.matcher(zdanie.slowa());
        if (akt.isEmpty() && m.find()) {
            akt = m.group(1).strip().replaceFirst("[ ,–—-]+$", "");
        }
    }

    /** A head that ends with a colon: the act, or a path the items below share. */
    private void pojemnik(Pozycja p) {
        Optional<String> rama = RamaReader.przedZmianami(p.tekst());
        if (p.przepis() || rama.isPresent() || RamaReader.nazywaAkt(p.tekst())) {
            String nazwa = rama.orElse(p.tekst().replaceFirst(":$", ""));
            Podzial podzial = podziel(nazwa);
            // an annex among the changes of an act is opened without its name
            akt = podzial.akt().isEmpty() ? akt : podzial.akt();
            stos.zastap(podzial.sciezka());
        }
    }

    private record Podzial(String akt, String sciezka) {}

    /** The name of an act cut from the path that follows it. */
    private Podzial podziel(String nazwa) {
        Zdanie zdanie = Zdanie.of(nazwa);
        for (int miejsce : RamaReader.miejsca(zdanie.slowa())) {
            Kursor k = new Kursor(zdanie, miejsce);
            SciezkaReader.Odczytana s = new SciezkaReader(k, new KrokReader(k)).read();
            if (!s.cala().pusta() && k.koniec()) {
                return new Podzial(oczysc(zdanie, miejsce), new Zrodlowy(zdanie).od(miejsce));
            }
        }
        boolean zalacznik = RamaReader.opisujeZalacznik(nazwa);
        return new Podzial(nazwa.replaceFirst("^[Ww]e? ", ""), zalacznik ? "w załączniku" : "");
    }

    private static String oczysc(Zdanie zdanie, int miejsce) {
        return new Zrodlowy(zdanie)
                .doMiejsca(miejsce)
                .replaceFirst("^[Ww]e? ", "")
                .replaceFirst("[,\\s]+$", "");
    }

    private Optional<Polecenie> polecenie(Zdanie zdanie, TrescCytatu tresc, int wiersz) {
        List<Integer> miejsca = new ArrayList<>();
        if (RamaReader.nazywaAkt(zdanie.slowa())) {
            miejsca.addAll(RamaReader.miejsca(zdanie.slowa()));
        }
        miejsca.add(0, 0);
        for (int miejsce : miejsca) {
            tresc.zapomnij();
            ZdanieReader reader = new ZdanieReader(new Kursor(zdanie, miejsce), tresc);
            Optional<Polecenie> p = reader.polecenie();
            if (p.isPresent()) {
                if (reader.luzna()) {
                    uwagi.uwaga(
                            "N523",
                            wiersz,
                            "Adres albo szyk polecenia odbiega od § 89 ust. 2 ZTP („w” przed każdą jednostką wyższą);"
                                    + " odczytano: " + adres(p.get()) + ".");
                }
                return Optional.of(zZakresem(p.get(), zdanie, miejsce));
            }
        }
        return Optional.empty();
    }

    private static String adres(Polecenie p) {
        Sciezka cala = switch (p) {
            case Polecenie.NoweBrzmienie n -> n.w().with(n.co().pierwszy());
            case Polecenie.Uchylenie u -> u.w().with(u.co().pierwszy());
            case Polecenie.ZmianaRozproszona r -> r.w().with(r.miejsca().getFirst());
            case Polecenie inne -> inne.w();
        };
        return cala.pusta() ? "w akcie" : cala.opis();
    }

    /** A single change names its act in the same sentence. */
    private Polecenie zZakresem(Polecenie p, Zdanie zdanie, int miejsce) {
        if (miejsce > 0) {
            String nazwa = new Zrodlowy(zdanie).doMiejsca(miejsce).strip();
            akt = oczysc(zdanie, miejsce);
            if (RamaReader.opisujeZalacznik(nazwa) && p.w().zakres().pusta()) {
                return p.withSciezki(Sciezka.of(new Krok.DoZalacznika(""))::with);
            }
        }
        return p;
    }

    /** Words that change nothing: {@code pozostała treść bez zmian}, signatures. */
    private boolean pomijalne(Pozycja p, Stos.Zdanie z) {
        if (p.tekst().matches("(?iUs).*pozostał.*(bez zmian|nie ulega|nie zmienia).*")) {
            uwagi.uwaga("N524", p.wiersz(), "Pominięto zdanie, które niczego nie zmienia: „" + skrot(p.tekst()) + "”.");
            return true;
        }
        return p.znacznik().isEmpty()
                && !PozycjeReader.POLECENIE.matcher(z.tekst()).matches()
                && !INNE_POLECENIE.matcher(p.tekst()).matches()
                && !p.tekst().matches("(?iU)^we? §.*");
    }

    private static String skrot(String tekst) {
        return tekst.length() > 120 ? tekst.substring(0, 117) + "…" : tekst;
    }

    private void zamknij() {
        if (!biezace.isEmpty()) {
            wynik.add(new OdczytanaZmiana(akt, przepis, biezace));
            biezace = new ArrayList<>();
        }
        akt = "";
    }

    /** The words of a sentence with their quotations put back. */
    private record Zrodlowy(Zdanie zdanie) {
        String doMiejsca(int miejsce) {
            return przywroc(zdanie.slowa().substring(0, miejsce));
        }

        String od(int miejsce) {
            return przywroc(zdanie.slowa().substring(miejsce));
        }

        private String przywroc(String slowa) {
            StringBuilder b = new StringBuilder();
            for (int i = 0; i < slowa.length(); i++) {
                char c = slowa.charAt(i);
                b.append(Zdanie.cytat(c) ? "„" + zdanie.tekst(c) + "”" : String.valueOf(c));
            }
            return b.toString();
        }
    }
}
