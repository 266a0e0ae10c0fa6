package pl.uchwalnik.kontrola.przepisy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import pl.uchwalnik.akt.Zalacznik;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** The body introduces every annex, and every annex it introduces is there (załącznik i jego przywołanie). */
public final class NieprzywolanyZalacznik implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K331",
            "załącznik i jego przywołanie",
            Waga.BLAD,
            "ZTP § 15a",
            "Załącznik, którego żaden przepis nie wprowadza, nie jest częścią aktu; przepis, który wprowadza brakujący załącznik, jest pusty.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie nadania statutu ośrodkowi

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Tworzy się ośrodek.

            § 2. Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia w Dzienniku Urzędowym Województwa Mazowieckiego.

            Załącznik do uchwały nr XX/150/2026
            Rady Gminy Brzozówka
            z dnia 26 listopada 2026 r.

            STATUT

            § 1. Ośrodek jest jednostką budżetową.

            § 2. Przedmiotem działalności Ośrodka, którego siedzibą jest Brzozówka, jest praca socjalna.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie nadania statutu ośrodkowi

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Nadaje się ośrodkowi statut, stanowiący załącznik do uchwały.

            § 2. Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia w Dzienniku Urzędowym Województwa Mazowieckiego.

            Załącznik do uchwały nr XX/150/2026
            Rady Gminy Brzozówka
            z dnia 26 listopada 2026 r.

            STATUT

            § 1. Ośrodek jest jednostką budżetową.

            § 2. Przedmiotem działalności Ośrodka, którego siedzibą jest Brzozówka, jest praca socjalna.
            """);

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        if (!kontekst.maNaglowek()) {
            return List.of();
        }
        List<Diagnoza> wynik = new ArrayList<>();
        String tresc = tresc(kontekst);
        List<Zalacznik> zalaczniki = kontekst.akt().zalaczniki();
        for (Zalacznik z : zalaczniki) {
            String numer = z.czesc().numer();
            if (!introduced(tresc, numer)) {
                wynik.add(KARTA.finding(
                        z.miejsce().polozenie().withAdres(z.czesc().toString()),
                        "żaden przepis aktu nie wprowadza tego załącznika",
                        "dodaj w treści: „…, stanowiący " + z.czesc() + " do uchwały”"));
            }
        }
        // the annex is often a file of its own: nobody can tell from here
        if (zalaczniki.isEmpty()
                && (kontekst.uchwala() || kontekst.zarzadzenie())
                && !kontekst.zmieniajacy()
                && ZAPOWIEDZ.matcher(tresc).find()) {
            wynik.add(KARTA.finding(
                            kontekst.naglowek(),
                            "akt zapowiada załącznik, a w tym pliku załącznika nie ma",
                            "dołącz załącznik; jeżeli jest osobnym plikiem, sprawdź go także")
                    .withWaga(Waga.OSTRZEZENIE));
        }
        return wynik;
    }

    private static boolean introduced(String tresc, String numer) {
        return numer.isEmpty()
                ? WPROWADZENIE.matcher(tresc).find()
                : Pattern.compile("załącznik\\p{L}* (?:\\p{L}+ )*nr " + numer + "\\b")
                        .matcher(tresc)
                        .find();
    }

    /** A mere mention, {@code w części 8 załącznika}, introduces nothing. */
    private static final Pattern WPROWADZENIE = Pattern.compile(
            "stanowi\\p{L}* (?:\\p{L}+ ){0,2}załącznik|(?:brzmieni|treści|określon|zgodnie z|według|wzór|wykaz|w formie)[^.;]{0,60}załącznik|załącznik(?:iem|u|a)? (?:\\p{L}+ )?do (?:niniejsz\\p{L}+ )?(?:uchwały|zarządzenia)");

    private static final Pattern ZAPOWIEDZ =
            Pattern.compile("stanowi\\p{L}* załącznik|w brzmieniu (?:stanowiącym|określonym w) załącznik");

    private static String tresc(Kontekst kontekst) {
        StringBuilder b = new StringBuilder();
        kontekst.jednostkiGlowne().forEach(j -> b.append(j.jednostka().tekst()).append(" \n"));
        return b.toString().toLowerCase(Locale.ROOT);
    }
}
