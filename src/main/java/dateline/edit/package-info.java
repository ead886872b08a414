/**
 * The operations by which a person changes a commentary, each from one value to another, and their undo.
 *
 * <p>Start reading at {@link dateline.edit.Edit}; {@link dateline.edit.ItemEdits} and its like make edits.
 */
package dateline.edit;
