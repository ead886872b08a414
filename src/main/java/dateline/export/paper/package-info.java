/**
 * Writes a commentary for paper: the report as PDF, the timeline as PDF and PNG.
 *
 * <p>Start reading at {@link dateline.export.paper.ReportPdf}.
 */
package dateline.export.paper;
