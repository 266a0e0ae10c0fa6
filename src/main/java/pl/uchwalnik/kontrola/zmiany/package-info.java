/** Commands of amending acts (§ 82–94). */
@NullMarked
package pl.uchwalnik.kontrola.zmiany;

import org.jspecify.annotations.NullMarked;
