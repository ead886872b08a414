/**
 * Puts a commentary into the words of a report: source, events by date, claims by step, actors, numbered text.
 *
 * <p>Start reading at {@link dateline.export.report.Report}.
 */
package dateline.export.report;
