/** Rules over the facts of the profile a pack is made from: numbers and days fixed by statutes. */
@NullMarked
package pl.uchwalnik.kontrola.fakty;

import org.jspecify.annotations.NullMarked;
