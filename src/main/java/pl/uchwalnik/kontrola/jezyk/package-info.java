/** Language: characters and words within one piece of text. */
@NullMarked
package pl.uchwalnik.kontrola.jezyk;

import org.jspecify.annotations.NullMarked;
