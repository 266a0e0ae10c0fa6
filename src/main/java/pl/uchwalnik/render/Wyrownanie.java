package pl.uchwalnik.render;

/** Alignment (wyrównanie) of a paragraph. */
public enum Wyrownanie {
    DO_LEWEJ,
    DO_SRODKA,
    DO_PRAWEJ,
    OBUSTRONNIE
}
