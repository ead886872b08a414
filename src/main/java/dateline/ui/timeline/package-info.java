/**
 * The timeline as a JavaFX control, with its gestures, keys, menus, toolbar and overview.
 *
 * <p>Start reading at {@link dateline.ui.timeline.TimelineSkin}, which paints a frame and installs the input.
 */
package dateline.ui.timeline;
