package pl.uchwalnik.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.render.Cytowanie;
import pl.uchwalnik.render.Strona;
import pl.uchwalnik.render.Styl;

/** Style sheet (arkusz CSS): a fixed frame, and one rule for every shared style of paragraph. */
final class ArkuszCss {
    private ArkuszCss() {}

    static String build() {
        StringBuilder b = new StringBuilder(resource("strona.css"));
        for (Styl s : Styl.values()) {
            rule(b, s);
        }
        for (RodzajJednostki r : RodzajJednostki.values()) {
            b.append(".w-%s{margin-left:%spt}\n".formatted(klasa(r), pt(Styl.wnetrze(r))));
        }
        for (Cytowanie c : Cytowanie.values()) {
            // A quotation within a quotation stands inside the margin of the outer one already.
            int wokol = c == Cytowanie.CYTATU ? Cytowanie.PUNKTEM.przesuniecie() : 0;
            b.append(".cytat-%s{margin-left:%spt}\n".formatted(klasa(c), pt(c.przesuniecie() - wokol)));
        }
        return b.toString();
    }

    /** Name of a class: that of the constant, as CSS is written. */
    static String klasa(Enum<?> stala) {
        return stala.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void rule(StringBuilder b, Styl s) {
        b.append('.').append(klasa(s)).append('{');
        b.append("font-size:").append(s.stopien() / Styl.AKAPIT.stopien()).append("em;");
        b.append("font-weight:").append(s.pogrubiony() ? "bold" : "normal").append(';');
        b.append("text-align:")
                .append(
                        switch (s.wyrownanie()) {
                            case DO_LEWEJ -> "left";
                            case DO_SRODKA -> "center";
                            case DO_PRAWEJ -> "right";
                            case OBUSTRONNIE -> "justify";
                        })
                .append(';');
        b.append("margin:%spt 0 %spt;".formatted(pt(s.przed()), pt(s.po())));
        b.append("padding-left:%spt;".formatted(pt(s.wciecie().lewe())));
        b.append("text-indent:%spt".formatted(pt(s.wciecie().pierwszy()))).append("}\n");
        if (s.wciecie().pierwszy() < 0) {
            b.append(".%s>.nr{display:inline-block;min-width:%spt;text-indent:0}\n"
                    .formatted(klasa(s), pt(-s.wciecie().pierwszy())));
        }
    }

    private static String pt(int twipy) {
        return String.valueOf(Strona.pt(twipy));
    }

    /** A style sheet that lies beside this class. */
    static String resource(String plik) {
        try (InputStream in = ArkuszCss.class.getResourceAsStream(plik)) {
            return new String(Objects.requireNonNull(in, plik).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
