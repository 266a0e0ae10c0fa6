package pl.uchwalnik.wczytanie.rtf;

/** Divider (lekser) of an RTF file into its smallest parts. */
final class Lekser {
    private final byte[] dane;
    private int i;

    Lekser(byte[] dane) {
        this.dane = dane;
    }

    Leksem next() {
        while (i < dane.length && (dane[i] == '\r' || dane[i] == '\n' || dane[i] == 0)) {
            i++;
        }
        if (i >= dane.length) {
            return Leksem.Znak.KONIEC;
        }
        byte b = dane[i++];
        return switch (b) {
            case '{' -> Leksem.Znak.OTWARCIE;
            case '}' -> Leksem.Znak.ZAMKNIECIE;
            case '\\' -> control();
            default -> new Leksem.Bajt(b & 0xFF);
        };
    }

    private Leksem control() {
        if (i >= dane.length) {
            return Leksem.Znak.KONIEC;
        }
        byte b = dane[i];
        if (!letter(b)) {
            i++;
            return switch (b) {
                case '*' -> Leksem.Znak.POMIJALNE;
                case '\'' -> hex();
                case '\r', '\n' -> new Leksem.Slowo("par", Leksem.Slowo.BEZ_LICZBY);
                case '\\', '{', '}' -> new Leksem.Bajt(b);
                default -> new Leksem.Slowo(String.valueOf((char) b), Leksem.Slowo.BEZ_LICZBY);
            };
        }
        int od = i;
        while (i < dane.length && letter(dane[i]) && i - od < 32) {
            i++;
        }
        String nazwa = new String(dane, od, i - od, java.nio.charset.StandardCharsets.US_ASCII);
        int liczba = number();
        if (i < dane.length && dane[i] == ' ') {
            i++;
        }
        if (nazwa.equals("bin")) {
            i = (int) Math.min(dane.length, (long) i + Math.max(0, liczba));
            return next();
        }
        return new Leksem.Slowo(nazwa, liczba);
    }

    private int number() {
        int od = i;
        boolean minus = i < dane.length && dane[i] == '-';
        int j = minus ? i + 1 : i;
        long n = 0;
        int cyfry = 0;
        while (j < dane.length && dane[j] >= '0' && dane[j] <= '9' && cyfry < 9) {
            n = n * 10 + (dane[j] - '0');
            j++;
            cyfry++;
        }
        i = cyfry == 0 ? od : j;
        return cyfry == 0 ? Leksem.Slowo.BEZ_LICZBY : (int) (minus ? -n : n);
    }

    private Leksem hex() {
        int a = digit(i);
        int b = digit(i + 1);
        if (a < 0 || b < 0) {
            return new Leksem.Bajt('?');
        }
        i += 2;
        return new Leksem.Bajt(a * 16 + b);
    }

    private int digit(int gdzie) {
        return gdzie < dane.length ? Character.digit(dane[gdzie], 16) : -1;
    }

    private static boolean letter(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    }
}
