/**
 * Changes of whole acts (zmiany): from two texts to the amending act with its proof, and from a base and amending acts to
 * the consolidated text. The engine is {@code nowelizacja}; here are identities of acts, frames and documents.
 */
@NullMarked
package pl.uchwalnik.zmiany;

import org.jspecify.annotations.NullMarked;
