/**
 * Dates, numbers and lists in English.
 *
 * <p>Start reading at {@link dateline.date.words.EdtfWords}.
 */
package dateline.date.words;
