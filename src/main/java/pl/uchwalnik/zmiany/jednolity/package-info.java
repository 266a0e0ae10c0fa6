/**
 * Consolidated text for announcement (tekst jednolity, ZTP dział III): footnotes on every change, citations of the amending
 * acts, formal corrections and the announcement itself. Entry: {@link pl.uchwalnik.zmiany.jednolity.Obwieszczenie}.
 */
@NullMarked
package pl.uchwalnik.zmiany.jednolity;

import org.jspecify.annotations.NullMarked;
