/**
 * Problems of a file with their positions, and the result of reading one.
 *
 * <p>Start with {@link dateline.io.problems.ReadResult}.
 */
package dateline.io.problems;
