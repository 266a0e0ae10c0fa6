/** Annexes: headings and numbers (§ 15a, § 62a). */
@NullMarked
package pl.uchwalnik.kontrola.zalaczniki;

import org.jspecify.annotations.NullMarked;
