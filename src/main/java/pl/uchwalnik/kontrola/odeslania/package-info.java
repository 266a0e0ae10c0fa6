/** Rules on references and blanks (ZTP § 57, § 156). */
@NullMarked
package pl.uchwalnik.kontrola.odeslania;

import org.jspecify.annotations.NullMarked;
