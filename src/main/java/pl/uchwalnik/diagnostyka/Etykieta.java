package pl.uchwalnik.diagnostyka;

/** A second place (etykieta) that explains a finding, e.g. "tu oznaczono § 3 po raz pierwszy". */
public record Etykieta(Polozenie polozenie, String tekst) {}
