/**
 * Reads tables of any columns, and guesses and remembers which column holds what.
 *
 * <p>Start reading at {@link dateline.io.imports.csv.CsvTrial}.
 */
package dateline.io.imports.csv;
