/**
 * Reading: from the text of an amending act to commands; strict on the words of the technique, lenient on what councils
 * write, every leniency a finding. Entry: {@link pl.uchwalnik.nowelizacja.odczyt.PolecenieReader}.
 */
@NullMarked
package pl.uchwalnik.nowelizacja.odczyt;

import org.jspecify.annotations.NullMarked;
