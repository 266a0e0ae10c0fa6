package pl.uchwalnik.render.pdf;

/** What the setters of one document share: the column, the texts, the headings used so far. */
record Desk(Galley galley, TextSetter texts, Headings headings) {}
