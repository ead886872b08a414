/**
 * The list of events: one row an event, with its actors in columns.
 *
 * <p>Start reading at {@link dateline.ui.list.EventListView}.
 */
package dateline.ui.list;
