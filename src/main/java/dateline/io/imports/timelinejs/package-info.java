/**
 * Reads TimelineJS: its JSON of three versions and its spreadsheet.
 *
 * <p>Start reading at {@link dateline.io.imports.timelinejs.TimelineJsReader}.
 */
package dateline.io.imports.timelinejs;
