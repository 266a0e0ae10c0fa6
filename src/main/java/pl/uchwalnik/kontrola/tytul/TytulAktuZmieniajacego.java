package pl.uchwalnik.kontrola.tytul;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** Title of an amending act: {@code zmieniająca uchwałę w sprawie …}, without number and day (tytuł aktu zmieniającego). */
public final class TytulAktuZmieniajacego implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K302",
            "tytuł aktu zmieniającego",
            Waga.OSTRZEZENIE,
            "ZTP § 138a ust. 3",
            "Od 1 marca 2026 r. tytuł uchwały zmieniającej brzmi „zmieniająca uchwałę w sprawie …” i pomija numer, organ,"
                    + " datę i dziennik zmienianego aktu.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie zmiany uchwały nr XV/98/2019 Rady Gminy Brzozówka z dnia 28 listopada 2019 r. w sprawie opłat

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. W uchwale nr XV/98/2019 Rady Gminy Brzozówka z dnia 28 listopada 2019 r. w sprawie opłat uchyla się § 7.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            zmieniająca uchwałę w sprawie opłat

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. W uchwale nr XV/98/2019 Rady Gminy Brzozówka z dnia 28 listopada 2019 r. w sprawie opłat uchyla się § 7.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

    private static final Pattern DANE_AKTU = Pattern.compile("\\bnr \\p{L}*\\d*[\\p{L}\\d]*/|\\bz dnia \\d");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        String przedmiot = kontekst.akt().naglowek().przedmiot();
        if (!kontekst.zmieniajacy()
                || !kontekst.nowaTechnika()
                || przedmiot.startsWith("w sprawie zmiany uchwały zmieniającej")) {
            return List.of();
        }
        boolean staraForma = przedmiot.toLowerCase(Locale.ROOT).startsWith("w sprawie zmiany");
        if (!staraForma && !DANE_AKTU.matcher(przedmiot).find()) {
            return List.of();
        }
        String forma =
                kontekst.zarzadzenie() ? "zmieniające zarządzenie w sprawie …" : "zmieniająca uchwałę w sprawie …";
        Diagnoza d = KARTA.finding(
                kontekst.naglowek(),
                staraForma
                        ? "tytuł aktu zmieniającego ma dawną postać „w sprawie zmiany …”"
                        : "tytuł aktu zmieniającego podaje numer albo datę zmienianego aktu",
                "zapisz: " + forma);
        // without a day nobody can tell which rules the title had to follow
        return List.of(kontekst.dzien().isPresent() ? d : d.withWaga(Waga.UWAGA));
    }
}
