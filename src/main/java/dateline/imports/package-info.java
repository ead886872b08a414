/**
 * Files of other timeline programs, read as commentaries: TimelineJS in JSON and as a spreadsheet, thetimelineproj,
 * TimeFlow, and tables of any columns by a mapping.
 *
 * <p>{@link dateline.imports.ImportFormat#detect} recognises a file, {@link dateline.imports.Importer} reads it, and
 * {@link dateline.imports.CsvPreview} shows what a table holds and proposes a {@link dateline.imports.ColumnMapping}. A
 * date is never finer than the file has it, and none is made up: what cannot be carried over is in the list of problems,
 * an error where an item is left out, a warning where only part of one is.
 *
 * <p>May depend on {@link dateline.date}, {@link dateline.model} and {@code dateline.io}.
 */
package dateline.imports;
