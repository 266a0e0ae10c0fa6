package pl.uchwalnik.kontrola.zakazane;

import java.util.List;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.kontrola.Fraza;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Regula;

/** An open list in local law (otwarty katalog). */
public final class OtwartyKatalog implements Regula {
    private static final KartaReguly KARTA = new KartaReguly(
            "K521",
            "otwarty katalog w prawie miejscowym",
            Waga.OSTRZEZENIE,
            "ZTP § 6 i § 115; wyrok WSA we Wrocławiu III SA/Wr 111/12",
            "Gdzie ustawa każe określić rzecz wyczerpująco, „w szczególności” zostawia ją otwartą i bywa uchylane.",
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie nadania statutu ośrodkowi

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Do zadań Ośrodka należy w szczególności praca socjalna.

            § 2. Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia w Dzienniku Urzędowym Województwa Mazowieckiego.
            """,
            """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie nadania statutu ośrodkowi

            Na podstawie art. 1 ustawy uchwala się, co następuje:

            § 1. Do zadań Ośrodka należy praca socjalna.

            § 2. Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia w Dzienniku Urzędowym Województwa Mazowieckiego.
            """);

    private static final Fraza FRAZA = Fraza.of(
                    KARTA,
                    "(?iu)(?<!\\p{L})w szczególności(?!\\p{L})",
                    "ryzyko: „%s” czyni wyliczenie otwartym",
                    "wymień wszystko, co ma objąć przepis, albo odeślij do ustawy")
            .gdy("w szczególności");

    /** What a council must settle to the end: tasks, competences, rights and duties. */
    private static final Pattern MATERIA = Pattern.compile(
            "(?iu)zada(?:ń|ni)|kompetencj|uprawnie|obowiązk|(?:przedmiot|zakres)\\p{L}* (?:jego |jej )?działa"
                    + "|praw[oa] do|warunk|kryteri|należy|wymaga");

    /** A list of the law an act rests on closes nothing. */
    private static final Pattern PODSTAWY =
            Pattern.compile("(?iu)(?:na podstawie|w oparciu o|stosuje|zgodnie z|przepis)[^.;]{0,80}w szczególności");

    @Override
    public KartaReguly karta() {
        return KARTA;
    }

    @Override
    public List<Diagnoza> check(Kontekst kontekst) {
        if (!kontekst.prawoMiejscowe()) {
            return List.of();
        }
        return kontekst.normy().stream()
                .filter(f -> f.mentions(FRAZA.slady())
                        && !PODSTAWY.matcher(f.tekst()).find())
                .flatMap(f -> FRAZA.find(List.of(f)).stream()
                        .map(d -> MATERIA.matcher(f.tekst()).find() ? d : d.withWaga(Waga.UWAGA)))
                .toList();
    }
}
