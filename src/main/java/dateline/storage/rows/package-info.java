/**
 * The text of a file of any size, to be looked at row by row: a row is a line, or a piece of a long one.
 *
 * <p>{@link dateline.storage.rows.FileText} walks through a file once and remembers a place every few pages; from the nearest
 * of them it finds any line and column, and reads any rows, without holding the text. Depends on {@link dateline.storage} alone.
 */
package dateline.storage.rows;
