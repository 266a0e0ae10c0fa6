/**
 * DOCX of an act, made with docx4j; {@link pl.uchwalnik.render.docx.DocxRenderer} is the entry. Numbers are literal
 * text, never Word's automatic lists: a list cannot say {@code § 5a}. Every kind of unit has a paragraph style named as
 * in the public template for drafts of acts.
 *
 * <p>Stages: {@code TrescDocx} walks the tree and makes paragraphs ({@code Wiersz}) and tables ({@code TabelaDocx});
 * {@code ArkuszStylow} makes the style sheet; {@code PaczkaDocx} puts the parts together; {@code MagazynCzesci} writes
 * them in a fixed order.
 */
@NullMarked
package pl.uchwalnik.render.docx;

import org.jspecify.annotations.NullMarked;
