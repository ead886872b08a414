/**
 * Lanes and their rows: grouping, packing, arrangement, and walking from lane to lane.
 *
 * <p>Start reading at {@link dateline.timeline.lanes.VisibleLanes}.
 */
package dateline.timeline.lanes;
