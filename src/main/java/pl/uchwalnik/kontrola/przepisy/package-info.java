/** Rules on provisions that an act must have: legal basis, annexes, execution, entry into force. */
@NullMarked
package pl.uchwalnik.kontrola.przepisy;

import org.jspecify.annotations.NullMarked;
