/**
 * Saves an edited commentary into the JSON text that it was read from, and leaves all else in the text as it is.
 *
 * <p>Start reading at {@link dateline.io.update.CommentaryUpdate}.
 */
package dateline.io.update;
