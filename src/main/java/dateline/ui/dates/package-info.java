/**
 * The control in which a person types a date, and what was understood of it.
 *
 * <p>Start reading at {@link dateline.ui.dates.DateField}.
 */
package dateline.ui.dates;
