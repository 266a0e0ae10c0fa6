/**
 * Proofreading (korekta): {@link pl.uchwalnik.korekta.Korekta} shows the text of an act to a grammar checker, if one stands
 * beside the program, and turns what it says into remarks and warnings. The checker is LanguageTool, known to one class;
 * only rules that raised no false alarm on acts are heard, and proper names are nobody's spelling mistakes.
 */
@NullMarked
package pl.uchwalnik.korekta;

import org.jspecify.annotations.NullMarked;
