/**
 * The layout of a frame: marks, clusters, labels and links on a display list, and hit testing.
 *
 * <p>Start reading at {@link dateline.timeline.marks.TimelineLayout}.
 */
package dateline.timeline.marks;
