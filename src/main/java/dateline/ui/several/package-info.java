/**
 * How several items are selected in lists.
 *
 * <p>Start reading at {@link dateline.ui.several.RowChoice}.
 */
package dateline.ui.several;
