/**
 * Keeps the unsaved edits of each open document in a file, so that they come back after a crash.
 *
 * <p>Start reading at {@link dateline.journal.DraftJournal}.
 */
package dateline.journal;
