/**
 * Where the results of a command go: a file or standard output, and what may be replaced.
 *
 * <p>Start reading at {@link dateline.cli.output.CommandOutput}.
 */
package dateline.cli.output;
