/**
 * How the text of a document is edited, sentence by sentence: entries of the context menu, dialogues, and what no longer fits.
 *
 * <p>Start reading at {@link dateline.ui.textedit.TextEditor}.
 */
package dateline.ui.textedit;
