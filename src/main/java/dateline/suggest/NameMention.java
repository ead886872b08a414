package dateline.suggest;

import dateline.model.SentenceId;
import dateline.text.TextRange;

/**
 * A name at a place of the text.
 *
 * @param name its words
 * @param sentence the number of the sentence
 * @param range where it stands in the sentence
 */
record NameMention(String name, SentenceId sentence, TextRange range) {}
