/**
 * The command line: opens windows, and runs the commands that need no display.
 *
 * <p>Start reading at {@link dateline.cli.DatelineCommand}.
 */
package dateline.cli;
