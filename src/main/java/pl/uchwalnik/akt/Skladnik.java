package pl.uchwalnik.akt;

/** Anything that stands in the contents of an act, an annex, a quotation or a justification. */
public sealed interface Skladnik permits JednostkaSystematyzacyjna, Jednostka, Blok {

    /** Where it was read. */
    Miejsce miejsce();
}
