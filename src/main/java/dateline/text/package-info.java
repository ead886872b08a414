/**
 * A reader's own copy of a source beside its numbered sentences: splitting it, comparing it, pairing the two.
 *
 * <p>Depends on {@link dateline.model} and the platform only; files, HTML and PDF are the business of {@code
 * dateline.text.extract}. Everything here is pure and immutable and may be used from any thread.
 */
package dateline.text;
