/**
 * The timeline without a screen: items in columns, a folded scale, calendar ticks, lanes, clusters, labels and links.
 *
 * <p>{@link dateline.layout.TimelineLayout} turns a {@link dateline.layout.LayoutInput} into a
 * {@link dateline.layout.DisplayList}, which a painter only replays. Everything here is pure: same input, same picture.
 * Times are epoch days as {@code double}, lengths are pixels. May depend on {@code dateline.date} and
 * {@code dateline.model} only; knows no toolkit.
 */
package dateline.layout;
