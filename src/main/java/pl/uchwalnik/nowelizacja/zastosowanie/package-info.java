/**
 * Application: executes commands on the tree of an act and nothing that is not commanded. Entry: {@link
 * pl.uchwalnik.nowelizacja.zastosowanie.Ujednolicenie}.
 */
@NullMarked
package pl.uchwalnik.nowelizacja.zastosowanie;

import org.jspecify.annotations.NullMarked;
