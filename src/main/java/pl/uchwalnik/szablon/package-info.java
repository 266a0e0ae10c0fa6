/**
 * Templates (szablony): {@link pl.uchwalnik.szablon.SzablonRenderer} turns a template and a profile into the text of a
 * document, {@link pl.uchwalnik.szablon.RejestrDokumentow} lists the documents there are.
 *
 * <p>The only user of FreeMarker. A template can neither reach Java nor the disk outside its folder, and what a profile
 * says cannot become structure of an act: every interpolated character that could be a mark is protected on its way to the
 * text. Errors of templates become findings in Polish with line and column.
 */
@NullMarked
package pl.uchwalnik.szablon;

import org.jspecify.annotations.NullMarked;
