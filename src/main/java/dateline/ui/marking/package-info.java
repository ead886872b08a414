/**
 * How marked words become events, claims and actors: the bar at the selection, and what its buttons make.
 *
 * <p>Start reading at {@link dateline.ui.marking.MarkingBar}.
 */
package dateline.ui.marking;
