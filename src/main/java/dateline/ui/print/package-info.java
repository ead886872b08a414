/**
 * Prints the open document: the timeline or the report.
 *
 * <p>Start reading at {@link dateline.ui.print.DocumentPrinter}.
 */
package dateline.ui.print;
