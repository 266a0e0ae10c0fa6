/** Citations of acts: form (§ 158–163), currency against the register, names that ceased. */
@NullMarked
package pl.uchwalnik.kontrola.cytowania;

import org.jspecify.annotations.NullMarked;
