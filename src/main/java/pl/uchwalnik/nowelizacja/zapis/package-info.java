/**
 * Wording: from commands to the exact Polish of the legislative technique (ZTP dział II). Entry: {@link
 * pl.uchwalnik.nowelizacja.zapis.PoleceniePrinter}.
 */
@NullMarked
package pl.uchwalnik.nowelizacja.zapis;

import org.jspecify.annotations.NullMarked;
