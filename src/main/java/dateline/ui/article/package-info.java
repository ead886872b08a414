/**
 * The step in which an article is corrected before a new commentary is made of it.
 *
 * <p>Start reading at {@link dateline.ui.article.NewArticle}.
 */
package dateline.ui.article;
