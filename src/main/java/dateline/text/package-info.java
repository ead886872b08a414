/**
 * The words of a text: sentences, normalised text for comparison, text as the screen shows it, ids from titles.
 *
 * <p>Start reading at {@link dateline.text.SentenceSplitter}.
 */
package dateline.text;
