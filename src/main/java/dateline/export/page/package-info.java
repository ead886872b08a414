/**
 * Writes a commentary as one web page, which needs no network and which Dateline opens again.
 *
 * <p>Start reading at {@link dateline.export.page.PageHtml}.
 */
package dateline.export.page;
