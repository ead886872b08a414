/**
 * Finds the letters of a text in Inter and in the system's fonts, and makes small fonts of them for a PDF.
 *
 * <p>Start reading at {@link dateline.export.paper.font.PaperFonts}.
 */
package dateline.export.paper.font;
