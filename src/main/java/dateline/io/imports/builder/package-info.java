/**
 * Puts an imported commentary together, and reports what cannot be carried over.
 *
 * <p>Start reading at {@link dateline.io.imports.builder.CommentaryBuilder}.
 */
package dateline.io.imports.builder;
