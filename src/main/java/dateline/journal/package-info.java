/**
 * Keeps beside the documents their unsaved edits, so that they come back after a crash, and the suggestions that were refused.
 *
 * <p>Start reading at {@link dateline.journal.DraftJournal}.
 */
package dateline.journal;
