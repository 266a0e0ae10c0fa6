/** Rules on title block (ZTP § 120, § 138a). */
@NullMarked
package pl.uchwalnik.kontrola.tytul;

import org.jspecify.annotations.NullMarked;
