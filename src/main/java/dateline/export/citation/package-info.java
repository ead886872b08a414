/**
 * Cites a source and its passages in the styles of APA, MLA and Chicago, and in plain words.
 *
 * <p>Start reading at {@link dateline.export.citation.Citation}.
 */
package dateline.export.citation;
