/**
 * Extracts the text of a copy from a text file, a saved web page or a PDF.
 *
 * <p>Start reading at {@link dateline.copy.extract.CopyReader}.
 */
package dateline.copy.extract;
