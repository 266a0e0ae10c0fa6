/**
 * Text of an act to tree and back: {@link pl.uchwalnik.skladnia.AktParser} reads, {@link pl.uchwalnik.skladnia.AktPrinter} prints,
 * and {@code parse(print(tree)) ≡ tree} for every tree.
 *
 * <h2>Canonical text</h2>
 *
 * One line is one unit; its mark says the level and indentation means nothing. A new unit closes everything of its own
 * level and lower; a line without a mark goes on the innermost open unit whose enumeration no common part has closed. Blank lines mean nothing among units, except before a
 * signature, before a second table, and in the heading of an annex.
 *
 * <h2>The rule of the dash</h2>
 *
 * A line {@code – – …} is always a podwójne tiret. A line {@code – …} is read by what stands before it (ZTP § 56, § 57 ust. 3–7):
 *
 * <ol>
 *   <li>after a line that ends with {@code :}, under a unit above tiret, it is its first tiret;
 *   <li>after a tiret or podwójne tiret that ends with {@code ,} {@code ;} {@code .} {@code :} or a conjunction (i, lub, albo, oraz …) it
 *       is the next tiret;
 *   <li>after a tiret (podwójne tiret) without such an end it is the common part of the unit that holds the tirets;
 *   <li>after a punkt or litera it is the common part of the enumeration that item belongs to; after a common part, of the next enumeration
 *       out;
 *   <li>elsewhere (after a §, ustęp, chapter heading, at the start) it is a tiret;
 *   <li>it is a paragraph where it opens a quotation whose command names a {@code część wspólna}.
 * </ol>
 *
 * <h2>Where a tree is not built as ZTP want</h2>
 *
 * The printer asks the same rules where a line would land and, only where that is not its place, puts an explicit mark before
 * it: <code>{w ust.}</code> (under the open ustęp; likewise akt, cytat, dział, rozdział, oddział, art., §, pkt, lit., tiret,
 * podwójne tiret), <code>{wspólna ust.}</code> (common part of it), <code>{cytat}</code> (opens a quotation), <code>{podpis}</code>,
 * <code>{proza}</code>, <code>{wstęp}</code>, <code>{treść}</code>, <code>{załącznik}</code>, <code>{oznaczenie}</code>, <code>{tytuł}</code>,
 * <code>{rodzaj}</code>, <code>{organ}</code>, <code>{data}</code>, <code>{przedmiot}</code>. A backslash at the start of a line says that the
 * line is plain text; before a character that is not a letter or a space it makes that character literal.
 *
 * <h2>Templates</h2>
 *
 * Numbers heal themselves outside quotations; a lone ustęp becomes its §. {@code {#etykieta}} in the line of a unit names it, {@code
 * {@etykieta}} prints the shortest correct reference to it; on a chapter it stands for the chapter's number. Interpolated data
 * is protected by {@link pl.uchwalnik.skladnia.Ochrona}.
 */
@NullMarked
package pl.uchwalnik.skladnia;

import org.jspecify.annotations.NullMarked;
