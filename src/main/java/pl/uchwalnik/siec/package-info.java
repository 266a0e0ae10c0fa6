/**
 * Network (sieć): {@link pl.uchwalnik.siec.Pobieranie} asks a public service over HTTP within bounds of time, size, tries
 * and redirects; {@link pl.uchwalnik.siec.Schowek} keeps dated answers. Nothing here is reached unless the user asks for
 * it by name, and nothing here knows the clock or sleeps by itself: both are passed in.
 */
@NullMarked
package pl.uchwalnik.siec;

import org.jspecify.annotations.NullMarked;
