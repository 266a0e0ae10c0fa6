package pl.uchwalnik;

import pl.uchwalnik.akt.Akt;

/**
 * Finished document (gotowy dokument) of a pack, before rendering.
 *
 * @param id name in the register of documents and of the files
 * @param tekst canonical text of the tree
 */
public record GotowyDokument(String id, Akt akt, String tekst) {}
