/**
 * Makes events, claims and actors of words that a reader has marked in the text.
 *
 * <p>Start reading at {@link dateline.edit.marking.MarkedWords}, then {@link dateline.edit.marking.MarkedItems}.
 */
package dateline.edit.marking;
