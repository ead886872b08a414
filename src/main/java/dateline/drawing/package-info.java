/**
 * Replays a display list of {@code dateline.layout} on anything that can draw lines, shapes and words.
 *
 * <p>The window draws on a Canvas and the export writes SVG, both by the same calls, so that they cannot differ. May depend
 * on {@code layout}, {@code model} and {@code date}; knows no toolkit.
 */
package dateline.drawing;
