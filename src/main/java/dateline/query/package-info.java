/**
 * Which items: an index over a commentary, filters, facets with counts, and search.
 *
 * <p>Depends on {@link dateline.model} and {@link dateline.date} only. Everything here but {@link dateline.query.IndexBuilder} is
 * immutable and may be used from any thread.
 */
package dateline.query;
