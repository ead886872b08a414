/**
 * The items of a commentary as the timeline needs them: days, traits and words.
 *
 * <p>Start reading at {@link dateline.timeline.items.TimelineItems}.
 */
package dateline.timeline.items;
