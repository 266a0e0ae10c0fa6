/**
 * Facts about one gmina: {@link pl.uchwalnik.profil.ProfilReader} is the entry, {@link pl.uchwalnik.profil.Profil} what it
 * gives, {@link pl.uchwalnik.profil.SciezkiProfilu} every path a template may ask for.
 *
 * <p>The keys of the file are the names of the components in snake_case; {@code @Wlaczone} records lend their keys to the
 * record that holds them. Only {@code wersja}, {@code gmina.terc}, {@code gmina.nazwa} and {@code ops.nazwa} are
 * obligatory; every other fact may be absent, and then it is absent here too, never empty or null.
 */
@NullMarked
package pl.uchwalnik.profil;

import org.jspecify.annotations.NullMarked;
