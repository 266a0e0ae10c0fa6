package pl.uchwalnik.akt;

/** A thing without a unit's mark: a paragraph, heading, list or table of prose, or text quoted by an amending command. */
public sealed interface Blok extends Skladnik permits Akapit, Naglowek, Lista, Tabela, Cytat {}
