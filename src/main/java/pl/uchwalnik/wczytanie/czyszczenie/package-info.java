/**
 * Lines of a file made clean before anyone looks for units in them: letters of a wrong table, spaced-out words, what a
 * page put around the text, several things on one line, footnotes. What is left out or mended is a finding.
 */
@NullMarked
package pl.uchwalnik.wczytanie.czyszczenie;

import org.jspecify.annotations.NullMarked;
