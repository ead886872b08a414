/**
 * What surrounds the timeline in its two scales: the buttons above it, and the words at the foot of the window.
 *
 * <p>Start reading at {@link dateline.ui.chapters.ChapterParts}.
 */
package dateline.ui.chapters;
