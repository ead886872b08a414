/**
 * The pane with the problems of a file beside its text; choosing a problem shows its place.
 *
 * <p>Start reading at {@link dateline.ui.problems.ProblemsPane}.
 */
package dateline.ui.problems;
