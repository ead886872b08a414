/**
 * The bar in which events are typed, a line each, and what was understood of them.
 *
 * <p>Start reading at {@link dateline.ui.entry.QuickEntryBar}.
 */
package dateline.ui.entry;
