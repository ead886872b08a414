/**
 * Follows links: finds the file of a document by its id, and shows the place that a link names.
 *
 * <p>Start reading at {@link dateline.ui.links.LinkArrival}.
 */
package dateline.ui.links;
