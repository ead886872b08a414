/**
 * Writes and parses links to a place in a document, and what is asked for on the command line.
 *
 * <p>Start reading at {@link dateline.link.DatelineLink}.
 */
package dateline.link;
