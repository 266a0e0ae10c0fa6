/** Provisions on social welfare centres that supervision has struck before. */
@NullMarked
package pl.uchwalnik.kontrola.osrodek;

import org.jspecify.annotations.NullMarked;
