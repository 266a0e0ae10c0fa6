/**
 * What all renderers share: {@link pl.uchwalnik.render.Styl} (the look of every kind of paragraph, as data),
 * {@link pl.uchwalnik.render.Strona} (the sheet), {@link pl.uchwalnik.render.Numer} (how marks are written),
 * {@link pl.uchwalnik.render.Cytowanie} (how far quoted text is moved), {@link pl.uchwalnik.render.Fragment} (text cut
 * at footnote marks and blanks) and {@link pl.uchwalnik.render.Napisy} (the few words renderers add).
 *
 * <p>May use {@code akt}, {@code diagnostyka}, {@code jezyk}. The renderers live in sub-packages and never see each
 * other.
 */
@NullMarked
package pl.uchwalnik.render;

import org.jspecify.annotations.NullMarked;
