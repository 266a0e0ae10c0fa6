/** Legal basis: its form and its fitness for the kind of act (§ 121, § 139). */
@NullMarked
package pl.uchwalnik.kontrola.podstawa;

import org.jspecify.annotations.NullMarked;
