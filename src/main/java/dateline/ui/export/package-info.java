/**
 * The dialogue in which a form is chosen that a document is handed on in, with a preview, and the saving of it.
 *
 * <p>Start reading at {@link dateline.ui.export.ExportDialog}.
 */
package dateline.ui.export;
