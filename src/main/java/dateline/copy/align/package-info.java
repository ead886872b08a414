/**
 * Aligns a copy with the numbered sentences of a commentary.
 *
 * <p>Start reading at {@link dateline.copy.align.Aligner}.
 */
package dateline.copy.align;
