/**
 * Finds and orders the items of a commentary: the one index in the one order of time, filters with facets, and search.
 *
 * <p>Start with {@link dateline.query.CommentaryIndex} and {@link dateline.query.TimeOrder}.
 */
package dateline.query;
