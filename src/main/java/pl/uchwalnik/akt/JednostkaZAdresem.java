package pl.uchwalnik.akt;

/** A unit together with its address (jednostka z adresem), as a walk over a tree gives it. */
public record JednostkaZAdresem(Adres adres, Jednostka jednostka) {}
