/**
 * The first view of a document in the window, with its gestures, keys and hover card.
 *
 * <p>Start reading at {@link dateline.ui.story.StoryView}, which lays the story out and draws it.
 */
package dateline.ui.story;
