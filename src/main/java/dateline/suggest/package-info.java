/**
 * Suggests events for the dates and actors for the names that stand in a text and not in its document yet.
 *
 * <p>Start reading at {@link dateline.suggest.Suggestions}.
 */
package dateline.suggest;
