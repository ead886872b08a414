/**
 * Copies what is selected, and links to it, to the clipboard or into another program.
 *
 * <p>Start reading at {@link dateline.ui.clipboard.Copying}.
 */
package dateline.ui.clipboard;
