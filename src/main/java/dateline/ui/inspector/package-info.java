/**
 * The forms by which a reader edits the selected event, claim or actor, or what is known of the document, in place of its details.
 *
 * <p>Start reading at {@link dateline.ui.inspector.Inspector}.
 */
package dateline.ui.inspector;
