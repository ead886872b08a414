/**
 * Draws the timeline as an SVG picture.
 *
 * <p>Start reading at {@link dateline.export.svg.TimelineSvg}.
 */
package dateline.export.svg;
