/**
 * The one index of a commentary's items, in the one order of time, with filters and facets.
 *
 * <p>Start reading at {@link dateline.index.CommentaryIndex}, then {@link dateline.index.TimeOrder}.
 */
package dateline.index;
