/**
 * Reads and writes files: output under a name that a person gives, atomic writing, opening without blocking, states of files,
 * text encodings.
 *
 * <p>Start reading at {@link dateline.io.files.InputFile} and {@link dateline.io.files.OutputFile}.
 */
package dateline.io.files;
