/**
 * History of a consolidated text: which provision of which act changed, added or repealed each unit (ZTP § 106). Entry:
 * {@link pl.uchwalnik.nowelizacja.historia.Historia}.
 */
@NullMarked
package pl.uchwalnik.nowelizacja.historia;

import org.jspecify.annotations.NullMarked;
