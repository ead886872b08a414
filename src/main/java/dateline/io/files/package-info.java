/**
 * Reads and writes files: atomic writing, opening without blocking, states of files, text encodings.
 *
 * <p>Start reading at {@link dateline.io.files.InputFile}.
 */
package dateline.io.files;
