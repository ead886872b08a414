/**
 * The reader's own copy of an article, and what aligning it with a commentary gives.
 *
 * <p>Start reading at {@link dateline.copy.Alignment}.
 */
package dateline.copy;
