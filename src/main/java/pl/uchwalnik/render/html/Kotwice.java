package pl.uchwalnik.render.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.render.Indeks;

/** Anchors (kotwice): identifiers of elements of one page, made from marks, each different ({@code zal-1.par-6.ust-1}). */
final class Kotwice {

    private final Map<String, Integer> uzyte = new HashMap<>();

    /** Name of a unit under the one whose name is given; tirets, which bear no mark, are counted. */
    String jednostka(String nadrzedna, Jednostka j, int kolejny) {
        String skrot = switch (j.rodzaj()) {
            case ARTYKUL -> "art";
            case PARAGRAF -> "par";
            case USTEP -> "ust";
            case PUNKT -> "pkt";
            case LITERA -> "lit";
            case TIRET -> "tir";
            case PODWOJNE_TIRET -> "2tir";
        };
        String znak = j.rodzaj().nieoznaczona()
                ? String.valueOf(kolejny)
                : znak(j.oznaczenie().toString());
        return unique(nadrzedna, skrot + "-" + znak);
    }

    String jednostka(String nadrzedna, JednostkaSystematyzacyjna j) {
        String skrot = switch (j.rodzaj()) {
            case DZIAL -> "dzial";
            case ROZDZIAL -> "rozdz";
            case ODDZIAL -> "oddz";
        };
        return unique(nadrzedna, skrot + "-" + znak(j.oznaczenie().toString()));
    }

    /** The name, with a number after it where it has been given to another element already. */
    String unique(String nadrzedna, String nazwa) {
        String cala = nadrzedna.isEmpty() ? nazwa : nadrzedna + "." + nazwa;
        int ktory = uzyte.merge(cala, 1, Integer::sum);
        return ktory == 1 ? cala : unique("", cala + "-" + ktory);
    }

    private static String znak(String oznaczenie) {
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < oznaczenie.length(); i++) {
            char c = oznaczenie.charAt(i);
            b.append(Indeks.cyfra(c) ? "_" + Indeks.zwykly(String.valueOf(c)) : String.valueOf(c));
        }
        return b.toString().toLowerCase(Locale.ROOT);
    }
}
