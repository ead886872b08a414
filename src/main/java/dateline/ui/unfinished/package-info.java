/**
 * The list of what a document leaves open, each a way to the form's field or the sentence where it can be finished.
 *
 * <p>Start reading at {@link dateline.ui.unfinished.UnfinishedPane}.
 */
package dateline.ui.unfinished;
