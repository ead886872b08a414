package dateline.copy;

import dateline.model.SentenceId;

/**
 * A quote that the copy does not have, and the sentence of the copy that comes nearest to it.
 *
 * @param id the sentence in which the quote was expected
 * @param quote the words that were expected
 * @param nearest the copy's sentence that shares most of them; empty where none shares any
 */
public record Mismatch(SentenceId id, String quote, String nearest) {}
