/**
 * Puts a commentary into a web page, and takes it out again.
 *
 * <p>Start reading at {@link dateline.io.page.CommentaryPage}.
 */
package dateline.io.page;
