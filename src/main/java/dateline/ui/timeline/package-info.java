/**
 * The timeline as a JavaFX control: it shows what {@code dateline.layout} lays out and turns gestures into viewports.
 *
 * <p>{@link dateline.ui.timeline.TimelineControl} can be used alone; {@link dateline.ui.timeline.TimelinePane} puts
 * a toolbar above and an {@link dateline.ui.timeline.OverviewStrip} below it. May depend on {@code dateline.layout}
 * and what that depends on, not on other parts of the user interface. Everything here belongs to the JavaFX
 * application thread.
 */
package dateline.ui.timeline;
