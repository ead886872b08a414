/**
 * What is handed on: the whole of a commentary or a part of it, with or without its text.
 *
 * <p>Start reading at {@link dateline.export.content.ExportContent}.
 */
package dateline.export.content;
