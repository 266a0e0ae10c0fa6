package pl.uchwalnik.render.pdf.tag;

/** What a structure element consists of: lower elements and places for text. */
public sealed interface Node permits Tag, Leaf {}
