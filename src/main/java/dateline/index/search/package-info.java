/**
 * Search for words in events, claims, actors and sentences.
 *
 * <p>Start reading at {@link dateline.index.search.Search}.
 */
package dateline.index.search;
