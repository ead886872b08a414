/**
 * Reads the draft of an article from a text, a saved web page or a PDF: finds its text and its metadata.
 *
 * <p>Start reading at {@link dateline.article.read.ArticleReader}.
 */
package dateline.article.read;
