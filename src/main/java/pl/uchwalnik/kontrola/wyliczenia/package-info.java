/** Rules on punctuation of enumerations (ZTP § 56, § 57). */
@NullMarked
package pl.uchwalnik.kontrola.wyliczenia;

import org.jspecify.annotations.NullMarked;
