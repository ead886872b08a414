/**
 * The first view of a document: chapters on the axis, lanes of who with whom, each event once with its label.
 *
 * <p>Start reading at {@link dateline.timeline.story.StoryLayout}. Positions are in pixels from the top left of the view.
 */
package dateline.timeline.story;
