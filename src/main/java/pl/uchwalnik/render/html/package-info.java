/**
 * HTML of an act: one page that stands alone, for reading on screen, aloud and printed;
 * {@link pl.uchwalnik.render.html.HtmlRenderer} is the entry.
 *
 * <p>{@code TrescHtml} walks the tree, {@code HtmlWriter} alone writes tags and escapes text, {@code ArkuszCss} makes the
 * style sheet from the shared layout data, {@code Kotwice} names units so that a link can point at {@code § 6 ust. 1}.
 */
@NullMarked
package pl.uchwalnik.render.html;

import org.jspecify.annotations.NullMarked;
