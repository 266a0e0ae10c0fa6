package pl.uchwalnik.render;

import pl.uchwalnik.akt.RodzajJednostki;

/**
 * Paragraph style (styl): the look of every kind of paragraph that any renderer sets. § and ust. begin with a paragraph
 * indent, items at the level of the introduction (ZTP § 58); the widths are those of public templates for drafts.
 */
public enum Styl {
    RODZAJ_AKTU(12, true, Wyrownanie.DO_SRODKA, 0, 0, 0, 0, true),
    ORGAN(12, true, Wyrownanie.DO_SRODKA, 0, 0, 0, 120, true),
    DATA(12, false, Wyrownanie.DO_SRODKA, 0, 0, 0, 120, true),
    PRZEDMIOT(12, true, Wyrownanie.DO_SRODKA, 0, 0, 0, 240, true),
    /** Legal basis and preamble. */
    WSTEP(12, false, Wyrownanie.OBUSTRONNIE, 0, 510, 0, 120, false),
    /** Dział, rozdział, oddział: the mark and, after a line break, the title. */
    SYSTEMATYZACYJNA(12, true, Wyrownanie.DO_SRODKA, 0, 0, 240, 120, true),
    ARTYKUL(12, false, Wyrownanie.OBUSTRONNIE, 0, 510, 80, 40, false),
    PARAGRAF(12, false, Wyrownanie.OBUSTRONNIE, 0, 510, 80, 40, false),
    USTEP(12, false, Wyrownanie.OBUSTRONNIE, 0, 510, 0, 40, false),
    PUNKT(12, false, Wyrownanie.OBUSTRONNIE, 510, -510, 0, 40, false),
    LITERA(12, false, Wyrownanie.OBUSTRONNIE, 986, -476, 0, 40, false),
    TIRET(12, false, Wyrownanie.OBUSTRONNIE, 1383, -397, 0, 40, false),
    PODWOJNE_TIRET(12, false, Wyrownanie.OBUSTRONNIE, 1893, -510, 0, 40, false),
    /** Plain paragraph: of prose, or of a quotation without marks. */
    AKAPIT(12, false, Wyrownanie.OBUSTRONNIE, 0, 0, 0, 120, false),
    NAGLOWEK_1(14, true, Wyrownanie.DO_LEWEJ, 0, 0, 360, 120, true),
    NAGLOWEK_2(13, true, Wyrownanie.DO_LEWEJ, 0, 0, 280, 100, true),
    NAGLOWEK_3(12, true, Wyrownanie.DO_LEWEJ, 0, 0, 240, 80, true),
    /** Headings of prose below the third level. */
    NAGLOWEK_4(11.5, true, Wyrownanie.DO_LEWEJ, 0, 0, 200, 60, true),
    /** Item of a list in prose; every deeper level is moved by its left indent again. */
    POZYCJA_LISTY(12, false, Wyrownanie.OBUSTRONNIE, 397, -397, 0, 60, false),
    PODPIS_TABELI(11, true, Wyrownanie.DO_LEWEJ, 0, 0, 160, 60, true),
    NAGLOWEK_TABELI(10, true, Wyrownanie.DO_LEWEJ, 0, 0, 30, 30, true),
    KOMORKA(10, false, Wyrownanie.DO_LEWEJ, 0, 0, 30, 30, false),
    /** Heading of an annex: a block at the right half of the sheet, on a new page. */
    OZNACZENIE_ZALACZNIKA(11, false, Wyrownanie.DO_LEWEJ, 5245, 0, 0, 0, true),
    TYTUL_ZALACZNIKA(14, true, Wyrownanie.DO_SRODKA, 0, 0, 0, 0, true),
    PODPIS(12, false, Wyrownanie.DO_SRODKA, 4535, 0, 0, 0, true),
    ODNOSNIK(10, false, Wyrownanie.OBUSTRONNIE, 284, -284, 0, 20, false),
    STOPKA(9, false, Wyrownanie.DO_SRODKA, 0, 0, 0, 0, false);

    private final double stopien;
    private final boolean pogrubiony;
    private final Wyrownanie wyrownanie;
    private final int lewe;
    private final int pierwszy;
    private final int przed;
    private final int po;
    private final boolean zNastepnym;

    // Plain numbers in place of a Wciecie keep the enum immutable in the eyes of Error Prone.
    Styl(
            double stopien,
            boolean pogrubiony,
            Wyrownanie w,
            int lewe,
            int pierwszy,
            int przed,
            int po,
            boolean zNastepnym) {
        this.stopien = stopien;
        this.pogrubiony = pogrubiony;
        this.wyrownanie = w;
        this.lewe = lewe;
        this.pierwszy = pierwszy;
        this.przed = przed;
        this.po = po;
        this.zNastepnym = zNastepnym;
    }

    /** Typeface of the office (krój) as Word knows it; Liberation Serif has the same widths. */
    public static final String KROJ = "Times New Roman";

    /** Distance of base lines as a multiple of the natural one. */
    public static final double INTERLINIA = 1.1;

    /** Padding of a cell of a table at its left and right, in twips. */
    public static final int MARGINES_KOMORKI = 85;

    /** Background of a table's header row, RRGGBB. */
    public static final String TLO_NAGLOWKA_TABELI = "EDEDED";

    public static Styl of(RodzajJednostki rodzaj) {
        return switch (rodzaj) {
            case ARTYKUL -> ARTYKUL;
            case PARAGRAF -> PARAGRAF;
            case USTEP -> USTEP;
            case PUNKT -> PUNKT;
            case LITERA -> LITERA;
            case TIRET -> TIRET;
            case PODWOJNE_TIRET -> PODWOJNE_TIRET;
        };
    }

    /** Style of a prose heading of the given level, 1 the highest. */
    public static Styl naglowek(int poziom) {
        return switch (poziom) {
            case 1 -> NAGLOWEK_1;
            case 2 -> NAGLOWEK_2;
            case 3 -> NAGLOWEK_3;
            default -> NAGLOWEK_4;
        };
    }

    /** Indent of the common part that closes an enumeration under a unit: the level of its introduction (ZTP § 56). */
    public static Wciecie czescWspolna(RodzajJednostki nadrzedna) {
        return new Wciecie(wnetrze(nadrzedna), 0);
    }

    /** Left edge of what stands in a unit without a mark of its own: tables, further paragraphs. */
    public static int wnetrze(RodzajJednostki nadrzedna) {
        return of(nadrzedna).lewe;
    }

    /** Size of type in points. */
    public double stopien() {
        return stopien;
    }

    public boolean pogrubiony() {
        return pogrubiony;
    }

    public Wyrownanie wyrownanie() {
        return wyrownanie;
    }

    public Wciecie wciecie() {
        return new Wciecie(lewe, pierwszy);
    }

    /** Space before the paragraph in twips. */
    public int przed() {
        return przed;
    }

    /** Space after the paragraph in twips. */
    public int po() {
        return po;
    }

    /** True where the paragraph stays on the page of the next one. */
    public boolean zNastepnym() {
        return zNastepnym;
    }
}
