/** Numbers fixed by statutes. */
@NullMarked
package pl.uchwalnik.kontrola.liczby;

import org.jspecify.annotations.NullMarked;
