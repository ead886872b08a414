/**
 * The open document: opening, loading, watching, notices, columns of tables, the reader's copy.
 *
 * <p>Start reading at {@link dateline.ui.document.DocumentOpener}.
 */
package dateline.ui.document;
