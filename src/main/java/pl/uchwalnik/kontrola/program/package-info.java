/** Rules of a pack: the task of community organising, its organiser and its programme are the same in all documents. */
@NullMarked
package pl.uchwalnik.kontrola.program;

import org.jspecify.annotations.NullMarked;
