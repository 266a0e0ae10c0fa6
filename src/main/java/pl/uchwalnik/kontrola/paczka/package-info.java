/**
 * Rules over a whole pack: what its documents say of the same thing agrees. {@link pl.uchwalnik.kontrola.paczka.Paczka}
 * is what they see; facts of the profile belong here too, for they are checked once a pack.
 */
@NullMarked
package pl.uchwalnik.kontrola.paczka;

import org.jspecify.annotations.NullMarked;
