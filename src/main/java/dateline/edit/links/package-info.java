/**
 * The links that a reader makes by clicking one item after the other.
 *
 * <p>Start reading at {@link dateline.edit.links.LinkRun}.
 */
package dateline.edit.links;
