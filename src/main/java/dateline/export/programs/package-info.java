/**
 * Formats of other programs: timelines, calendars, argument maps, annotations and references.
 *
 * <p>Start reading at {@link dateline.export.programs.TimelineJsJson}.
 */
package dateline.export.programs;
