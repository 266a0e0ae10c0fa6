/**
 * Rules for a profile that no schema can say (reguły profilu): {@link pl.uchwalnik.profil.reguly.RegulyProfilu} runs them
 * all. They look at what was written, not at the bound records, so that one error of shape does not hide the others.
 */
@NullMarked
package pl.uchwalnik.profil.reguly;

import org.jspecify.annotations.NullMarked;
