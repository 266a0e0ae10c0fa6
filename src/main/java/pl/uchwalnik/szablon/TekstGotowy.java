package pl.uchwalnik.szablon;

/**
 * Ready text (tekst gotowy) in the canonical form, made by the product itself, e.g. commands of an amending act. It is
 * printed as it stands, so it must never come from a profile.
 */
public record TekstGotowy(String tekst) {}
