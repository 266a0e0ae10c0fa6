package pl.uchwalnik.kontrola;

import pl.uchwalnik.diagnostyka.Polozenie;

/** Piece of text of an act with its place (fragment): a unit's own text, a paragraph, a cell, a line of the title block. */
public record Fragment(Polozenie polozenie, String tekst) {}
