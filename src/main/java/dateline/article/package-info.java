/**
 * Holds the draft of a commentary that is made from an article, and the operations that correct it.
 *
 * <p>Start reading at {@link dateline.article.ArticleDraft}.
 */
package dateline.article;
