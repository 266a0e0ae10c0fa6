/**
 * Tree to text: {@link pl.uchwalnik.skladnia.wydruk.TrescPrinter} prints contents made of units. Inside of {@code skladnia} only.
 */
@NullMarked
package pl.uchwalnik.skladnia.wydruk;

import org.jspecify.annotations.NullMarked;
