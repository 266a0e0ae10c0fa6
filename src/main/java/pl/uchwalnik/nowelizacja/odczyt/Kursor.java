package pl.uchwalnik.nowelizacja.odczyt;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cursor over the words of a command. */
final class Kursor {
    private final Zdanie zdanie;
    private final String slowa;
    private int i;

    Kursor(Zdanie zdanie, int od) {
        this.zdanie = zdanie;
        this.slowa = zdanie.slowa();
        this.i = od;
    }

    int miejsce() {
        return i;
    }

    void wroc(int miejsce) {
        i = miejsce;
    }

    String reszta() {
        return slowa.substring(i);
    }

    /** True at the end, whatever separator stands there. */
    boolean koniec() {
        return reszta().matches("[\\s.;,:]*");
    }

    private void spacje() {
        while (i < slowa.length() && slowa.charAt(i) == ' ') {
            i++;
        }
    }

    /** Takes what the pattern matches here, anchored; the group 1 or the whole. */
    Optional<String> wez(Pattern wzor) {
        spacje();
        Matcher m = wzor.matcher(slowa).region(i, slowa.length());
        m.useTransparentBounds(true);
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        i = m.end();
        return Optional.of(m.groupCount() > 0 && m.group(1) != null ? m.group(1) : m.group());
    }

    boolean jest(Pattern wzor) {
        return wez(wzor).isPresent();
    }

    /** A quotation in the line. */
    Optional<String> cytat() {
        spacje();
        if (i < slowa.length() && Zdanie.cytat(slowa.charAt(i))) {
            return Optional.of(zdanie.tekst(slowa.charAt(i++)));
        }
        return Optional.empty();
    }
}
