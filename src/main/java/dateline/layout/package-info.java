/**
 * Lays the timeline out without a screen: items, a scale with gaps left out, calendar ticks, lanes, clusters, labels, links.
 *
 * <p>{@link dateline.layout.TimelineLayout} turns a {@link dateline.layout.LayoutInput} into a
 * {@link dateline.layout.DisplayList}, which a painter only replays: same input, same picture. Times are epoch days as
 * {@code double}, lengths are pixels.
 */
package dateline.layout;
