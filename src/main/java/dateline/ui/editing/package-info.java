/**
 * How the open document is edited, saved and kept from loss.
 *
 * <p>Start reading at {@link dateline.ui.editing.DocumentEditor}.
 */
package dateline.ui.editing;
