/**
 * The formats in which a commentary is handed on, and what each of them can be asked for.
 *
 * <p>Start reading at {@link dateline.export.Exporter}.
 */
package dateline.export;
