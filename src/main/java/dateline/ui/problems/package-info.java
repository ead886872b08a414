/**
 * The drawer with the problems of a file beside its text: choosing a problem shows the place.
 *
 * <p>{@link dateline.ui.problems.ProblemsPane} is the entrance, a {@link dateline.ui.problems.ProblemReport} what it shows. Of
 * the text no more is held than the rows in sight and some around them. Knows neither the open document nor the window; may
 * depend on {@code dateline.io.problems}, {@code dateline.storage}, {@code dateline.ui.control} and {@code dateline.ui.task}.
 */
package dateline.ui.problems;
