/**
 * RTF files to lines: the text a reader sees, with the list numbers that word processors write beside it.
 * {@link pl.uchwalnik.wczytanie.rtf.RtfReader} is the entry.
 */
@NullMarked
package pl.uchwalnik.wczytanie.rtf;

import org.jspecify.annotations.NullMarked;
