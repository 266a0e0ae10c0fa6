package pl.uchwalnik.render.pdf.page;

import java.util.List;
import pl.uchwalnik.render.pdf.line.Note;

/** Part of the column of text that is not divided between pages, except for tall rows. */
public sealed interface Box permits LineBox, RowBox {

    double height();

    Flow flow();

    /** Footnotes called in it, which must begin on its page. */
    List<Note> notes();

    Box withFlow(Flow now);
}
