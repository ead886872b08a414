/**
 * Exports the timeline to the formats of other programs.
 *
 * <p>Start reading at {@link dateline.export.TimelineSvg}.
 */
package dateline.export;
