/**
 * The command line: opening the window, and the commands that need no display: {@code list}, {@code check}, {@code date},
 * {@code convert}, {@code draw}, {@code align}.
 *
 * <p>Knows the layers below the user interface; how the window is opened is handed in by {@code dateline.Main}.
 */
package dateline.cli;
