package pl.uchwalnik.wczytanie.pomiar;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Damage (uszkodzenie) that municipal acts bear where they are published, done to the canonical text of a sound act. Order
 * matters: marks are damaged first, then lines, then letters.
 */
enum Uszkodzenie {
    /** Nothing is done: the act as a careful office publishes it, in paragraphs. */
    BRAK(Warstwa.ZNAKI) {
        @Override
        List<String> apply(List<String> w, Random los) {
            return w;
        }
    },
    /** {@code § 5} alone on its line. */
    PARAGRAF_OSOBNO(Warstwa.ZNAKI) {
        @Override
        List<String> apply(List<String> w, Random los) {
            String forma = List.of("§ %s", "§%s", "§ %s.", "§%s.", "§  %s").get(los.nextInt(5));
            return each(w, t -> {
                Matcher m = PARAGRAF.matcher(t);
                return m.matches() ? List.of(forma.formatted(m.group(1)), m.group(2)) : List.of(t);
            });
        }
    },
    /** {@code § 5} written in several ways in one act. */
    PARAGRAF_ROZNIE(Warstwa.ZNAKI) {
        @Override
        List<String> apply(List<String> w, Random los) {
            return each(w, t -> {
                Matcher m = PARAGRAF.matcher(t);
                String forma = List.of("§ %s.", "§%s", "§%s.", "§ %s", "§ %s .").get(los.nextInt(5));
                return m.matches() ? List.of(forma.formatted(m.group(1)) + " " + m.group(2)) : List.of(t);
            });
        }
    },
    /** The § sign is another character. */
    PARAGRAF_INNY(Warstwa.ZNAKI) {
        @Override
        List<String> apply(List<String> w, Random los) {
            String znak = List.of("& ", "$", "$ ", "S ", "& ").get(los.nextInt(5));
            return each(w, t -> List.of(PARAGRAF.matcher(t).replaceFirst(Matcher.quoteReplacement(znak) + "$1. $2")));
        }
    },
    /** The § sign is lost, its number stays. */
    PARAGRAF_ZGUBIONY(Warstwa.ZNAKI) {
        @Override
        List<String> apply(List<String> w, Random los) {
            return each(w, t -> List.of(PARAGRAF.matcher(t).replaceFirst("$1. $2")));
        }
    },
    /** Chapters are Roman. */
    ROZDZIAL_RZYMSKI(Warstwa.ZNAKI) {
        @Override
        List<String> apply(List<String> w, Random los) {
            int forma = los.nextInt(5);
            return chapters(w, (numer, tytul) -> switch (forma) {
                case 0 -> List.of("Rozdział " + roman(numer), tytul);
                case 1 -> List.of("ROZDZIAŁ " + roman(numer) + " – " + tytul.toUpperCase(PL));
                case 2 -> List.of("Rozdział " + roman(numer) + ". " + tytul.toUpperCase(PL));
                case 3 -> List.of(roman(numer) + ". " + tytul.toUpperCase(PL));
                default -> List.of("Rozdział " + roman(numer) + ".", tytul + ".");
            });
        }

        @Override
        String expected(String adres, String tekst) {
            return adres.contains("Rozdział ") ? tekst.toUpperCase(PL) : tekst;
        }
    },
    /** Chapters bear a title only. */
    ROZDZIAL_BEZ_NUMERU(Warstwa.ZNAKI) {
        @Override
        List<String> apply(List<String> w, Random los) {
            boolean wielkie = los.nextBoolean();
            return chapters(w, (numer, tytul) -> List.of(wielkie ? tytul.toUpperCase(PL) : tytul));
        }

        @Override
        String expected(String adres, String tekst) {
            return adres.contains("Rozdział") ? tekst.toUpperCase(PL) : tekst;
        }
    },
    /** Points are {@code 1.}, {@code 1/} or {@code l)}. */
    PUNKT_KROPKA(Warstwa.ZNAKI) {
        @Override
        List<String> apply(List<String> w, Random los) {
            return each(w, t -> List.of(PUNKT.matcher(t).replaceFirst("$1. ")));
        }
    },
    PUNKT_UKOSNIK(Warstwa.ZNAKI) {
        @Override
        List<String> apply(List<String> w, Random los) {
            return each(w, t -> List.of(PUNKT.matcher(t).replaceFirst("$1/ ")));
        }
    },
    PUNKT_L(Warstwa.ZNAKI) {
        @Override
        List<String> apply(List<String> w, Random los) {
            return each(w, t -> List.of(t.replaceFirst("^1\\) ", "l) ").replaceFirst("^(§ \\d+\\. )?1\\. ", "$1l. ")));
        }
    },
    /** The first ustęp of a § has lost its number. */
    USTEP_BEZ_JEDYNKI(Warstwa.ZNAKI) {
        @Override
        List<String> apply(List<String> w, Random los) {
            return each(w, t -> List.of(t.replaceFirst("^(§ \\d+[a-z]*\\. )1\\. ", "$1")));
        }
    },
    /** A list of a web page counts anew after the ustęp that stands in the line of its §. */
    LISTA_OD_NOWA(Warstwa.ZNAKI) {
        @Override
        List<String> apply(List<String> w, Random los) {
            return each(w, t -> {
                Matcher m = Pattern.compile("^([2-9])\\. (.*)$").matcher(t);
                return m.matches() ? List.of(Integer.parseInt(m.group(1)) - 1 + ". " + m.group(2)) : List.of(t);
            });
        }
    },
    ROZSTRZELONE(Warstwa.WIERSZE) {
        @Override
        List<String> apply(List<String> w, Random los) {
            return each(
                    w, t -> List.of(t.matches("STATUT|REGULAMIN|UZASADNIENIE") ? String.join(" ", t.split("")) : t));
        }
    },
    /** Menus, a cookie notice and particulars of publication stand around the act. */
    MENU(Warstwa.WIERSZE) {
        @Override
        List<String> apply(List<String> w, Random los) {
            List<String> wynik = new ArrayList<>(List.of(
                    "Przejdź do treści",
                    "Strona główna | Mapa strony | Kontakt",
                    "Wersja kontrastowa",
                    "Szukaj",
                    "Menu",
                    "Aktualności",
                    "Urząd Gminy",
                    "Rada Gminy",
                    "Ta strona używa plików cookies. Dowiedz się więcej.",
                    "Akceptuję",
                    "28 sierpnia 2014, imieniny obchodzą: Jan, Anna",
                    "Drukuj",
                    ""));
            wynik.addAll(w);
            wynik.addAll(List.of(
                    "",
                    "Metryka",
                    "Podmiot udostępniający: Urząd Gminy",
                    "Data wytworzenia: 2014-08-28",
                    "Wytworzył: Anna Wzorcowa",
                    "Liczba odsłon: 1203",
                    "Rejestr zmian",
                    "Pobierz PDF",
                    "Deklaracja dostępności",
                    "Projekt i realizacja: Wzór"));
            return wynik;
        }
    },
    UZASADNIENIE_W_SRODKU(Warstwa.WIERSZE) {
        @Override
        List<String> apply(List<String> w, Random los) {
            List<String> wynik = new ArrayList<>();
            for (String t : w) {
                if (t.startsWith("Załącznik") && !wynik.contains("Uzasadnienie")) {
                    wynik.addAll(List.of(
                            "Uzasadnienie",
                            "",
                            "Statut wymagał dostosowania do zmian ustaw.",
                            "W § 3 przewidziano wejście w życie.",
                            ""));
                }
                wynik.add(t);
            }
            return wynik;
        }
    },
    PRZYPISY_W_TEKSCIE(Warstwa.WIERSZE) {
        @Override
        List<String> apply(List<String> w, Random los) {
            return each(w, t -> List.of(t.replace('¹', '1').replace('²', '2').replace('⁾', ')')));
        }
    },
    /** Lines are wrapped, words are broken with a hyphen. */
    LAMANIE(Warstwa.LAMANIE) {
        @Override
        List<String> apply(List<String> w, Random los) {
            return wrapped(w, los, 60 + los.nextInt(40), true);
        }
    },
    LAMANIE_BEZ_PUSTYCH(Warstwa.LAMANIE) {
        @Override
        List<String> apply(List<String> w, Random los) {
            return wrapped(w, los, 60 + los.nextInt(40), false).stream()
                    .filter(t -> !t.isBlank())
                    .toList();
        }
    },
    /** Page numbers and running heads stand in the text, in the middle of sentences too. */
    STRONY(Warstwa.STRONY) {
        @Override
        List<String> apply(List<String> w, Random los) {
            int forma = los.nextInt(4);
            List<String> wynik = new ArrayList<>();
            int strona = 1;
            for (int i = 0; i < w.size(); i++) {
                wynik.add(w.get(i));
                if (i % 38 == 37 && i + 1 < w.size()) {
                    strona++;
                    wynik.addAll(
                            switch (forma) {
                                case 0 -> List.of(String.valueOf(strona));
                                case 1 ->
                                    List.of(
                                            "Strona " + strona + " z 9",
                                            "Id: 1A2B3C4D-1111-2222-3333-444455556666. Podpisany");
                                case 2 -> List.of("– " + strona + " –");
                                default ->
                                    List.of("Dziennik Urzędowy Województwa Mazowieckiego – " + strona + " – Poz. 890");
                            });
                }
            }
            return wynik;
        }
    },
    JEDEN_WIERSZ(Warstwa.JEDEN) {
        @Override
        List<String> apply(List<String> w, Random los) {
            return List.of(
                    w.stream().filter(t -> !t.isBlank()).map(String::strip).collect(Collectors.joining(" ")));
        }
    },
    ODSTEPY(Warstwa.LITERY) {
        @Override
        List<String> apply(List<String> w, Random los) {
            return each(w, t -> {
                StringBuilder b = new StringBuilder(los.nextInt(3) == 0 ? "   " : "");
                for (int i = 0; i < t.length(); i++) {
                    char c = t.charAt(i);
                    b.append(c);
                    if (c == ' ') {
                        b.setCharAt(b.length() - 1, los.nextInt(4) == 0 ? '\u00A0' : ' ');
                        b.append(los.nextInt(15) == 0 ? "  " : "");
                    } else if (Character.isLetter(c) && los.nextInt(25) == 0) {
                        b.append('\u00AD');
                    }
                }
                return List.of(b.toString(), "\u00A0");
            });
        }
    },
    UTF8_JAKO_1252(Warstwa.LITERY) {
        @Override
        List<String> apply(List<String> w, Random los) {
            return each(w, t -> List.of(misread(t, StandardCharsets.UTF_8)));
        }
    },
    CP1250_JAKO_1252(Warstwa.LITERY) {
        @Override
        List<String> apply(List<String> w, Random los) {
            return each(
                    w,
                    t -> List.of(misread(
                            t.replace('⁾', ')').replace('¹', '1').replace('²', '2'), Charset.forName("windows-1250"))));
        }
    },
    BEZ_OGONKOW(Warstwa.LITERY) {
        @Override
        List<String> apply(List<String> w, Random los) {
            return each(w, t -> List.of(flat(t)));
        }

        @Override
        String expected(String adres, String tekst) {
            return flat(tekst);
        }
    },
    /** Letters with a mark of their own are gone: {@code Urzdu}, {@code Orodek}. */
    BEZ_POLSKICH_LITER(Warstwa.LITERY) {
        @Override
        List<String> apply(List<String> w, Random los) {
            return each(w, t -> List.of(t.replaceAll("[ąęśźżćń]", "")));
        }

        @Override
        String expected(String adres, String tekst) {
            return tekst.replaceAll("[ąęśźżćń]", "");
        }
    };

    /** What is damaged: later layers work on what the earlier ones leave. */
    enum Warstwa {
        ZNAKI,
        WIERSZE,
        LAMANIE,
        STRONY,
        JEDEN,
        LITERY
    }

    private static final Locale PL = Locale.forLanguageTag("pl");
    private static final Pattern PARAGRAF = Pattern.compile("^§ (\\d+[a-z]*)\\. (.*)$");
    private static final Pattern PUNKT = Pattern.compile("^(\\d+[a-z]*)\\) ");
    private static final Pattern ROZDZIAL = Pattern.compile("^Rozdział (\\d+)$");

    private final Warstwa warstwa;

    Uszkodzenie(Warstwa warstwa) {
        this.warstwa = warstwa;
    }

    Warstwa warstwa() {
        return warstwa;
    }

    abstract List<String> apply(List<String> wiersze, Random los);

    /** What the text of a unit is after the damage. */
    String expected(String adres, String tekst) {
        return tekst;
    }

    /** True for damages that no text bears both. */
    boolean excludes(Uszkodzenie inne) {
        String grupa = name().substring(0, name().indexOf('_') < 0 ? name().length() : name().indexOf('_'));
        boolean taSama = inne.name().startsWith(grupa) || inne == this;
        boolean litery = warstwa == Warstwa.LITERY && inne.warstwa == Warstwa.LITERY;
        boolean bezWierszy =
                (this == JEDEN_WIERSZ && wymagaWierszy(inne)) || (inne == JEDEN_WIERSZ && wymagaWierszy(this));
        return taSama || litery || bezWierszy;
    }

    private static boolean wymagaWierszy(Uszkodzenie u) {
        return u == ROZDZIAL_BEZ_NUMERU || u == ROZSTRZELONE || u == LISTA_OD_NOWA || u.warstwa == Warstwa.LAMANIE;
    }

    private static List<String> each(List<String> w, java.util.function.Function<String, List<String>> f) {
        return w.stream().flatMap(t -> f.apply(t).stream()).toList();
    }

    private static List<String> chapters(
            List<String> w, java.util.function.BiFunction<Integer, String, List<String>> f) {
        List<String> wynik = new ArrayList<>();
        for (int i = 0; i < w.size(); i++) {
            Matcher m = ROZDZIAL.matcher(w.get(i));
            if (m.matches() && i + 1 < w.size()) {
                wynik.addAll(f.apply(Integer.parseInt(m.group(1)), w.get(++i)));
            } else {
                wynik.add(w.get(i));
            }
        }
        return wynik;
    }

    private static String roman(int n) {
        return List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
                .get(n);
    }

    private static List<String> wrapped(List<String> w, Random los, int szerokosc, boolean dzielenie) {
        return each(w, t -> {
            List<String> wiersze = new ArrayList<>();
            StringBuilder b = new StringBuilder();
            for (String slowo : t.split(" ")) {
                int wolne = szerokosc - b.length();
                if (b.length() + slowo.length() + 1 > szerokosc && !b.isEmpty()) {
                    boolean dziel = dzielenie && wolne > 5 && slowo.matches("\\p{Ll}{9,}[,;.]?") && los.nextInt(3) == 0;
                    if (dziel) {
                        b.append(slowo, 0, 4).append('-');
                    }
                    wiersze.add(b.toString().strip());
                    b.setLength(0);
                    b.append(dziel ? slowo.substring(4) : slowo).append(' ');
                } else {
                    b.append(slowo).append(' ');
                }
            }
            wiersze.add(b.toString().strip());
            return wiersze;
        });
    }

    private static String misread(String t, Charset prawdziwe) {
        Charset zle = Charset.forName("windows-1252");
        byte[] bajty = t.getBytes(prawdziwe);
        // what 1252 leaves undefined browsers show as control characters
        StringBuilder b = new StringBuilder();
        for (byte x : bajty) {
            String znak = new String(new byte[] {x}, zle);
            b.append(znak.equals("\uFFFD") ? (char) (x & 0xFF) : znak.charAt(0));
        }
        return b.toString();
    }

    static String flat(String t) {
        String z = "ąćęłńśźżĄĆĘŁŃŚŹŻ";
        String na = "acelnszzACELNSZZ";
        StringBuilder b = new StringBuilder();
        for (int k = 0; k < t.length(); k++) {
            char c = t.charAt(k);
            int i = z.indexOf(c);
            b.append(i < 0 ? c : na.charAt(i));
        }
        return b.toString();
    }
}
