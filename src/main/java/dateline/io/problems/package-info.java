/**
 * What is wrong in a file and where, and what of the file can be used all the same.
 *
 * <p>Start with {@link dateline.io.problems.ReadResult}.
 */
package dateline.io.problems;
