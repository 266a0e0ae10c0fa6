/** Abbreviations and definitions (§ 146–154). */
@NullMarked
package pl.uchwalnik.kontrola.definicje;

import org.jspecify.annotations.NullMarked;
