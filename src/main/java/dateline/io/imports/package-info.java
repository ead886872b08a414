/**
 * Reads files of other programs as commentaries.
 *
 * <p>Start reading at {@link dateline.io.imports.Importer}.
 */
package dateline.io.imports;
