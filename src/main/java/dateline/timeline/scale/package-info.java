/**
 * The time axis: viewport, scale in pixels per day, gaps left out, calendar ticks.
 *
 * <p>Start reading at {@link dateline.timeline.scale.TimeScale}.
 */
package dateline.timeline.scale;
