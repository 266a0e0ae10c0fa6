/** Final provisions: loss of force, entry into force (§ 38–51). */
@NullMarked
package pl.uchwalnik.kontrola.koncowe;

import org.jspecify.annotations.NullMarked;
