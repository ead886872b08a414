/**
 * Renderers that replay a display list on anything that draws shapes and words, and the legend.
 *
 * <p>Start reading at {@link dateline.timeline.render.TimelineRenderer}.
 */
package dateline.timeline.render;
