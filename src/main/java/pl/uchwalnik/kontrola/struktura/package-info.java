/** Rules on structure and numbering (ZTP § 54–62, § 124). */
@NullMarked
package pl.uchwalnik.kontrola.struktura;

import org.jspecify.annotations.NullMarked;
