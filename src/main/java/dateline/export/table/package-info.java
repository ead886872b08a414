/**
 * Tables of events, claims and actors for spreadsheets: CSV and XLSX.
 *
 * <p>Start reading at {@link dateline.export.table.TableCsv}.
 */
package dateline.export.table;
