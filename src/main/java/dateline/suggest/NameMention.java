package dateline.suggest;

import dateline.suggest.Suggestion.Place;

/**
 * A name at a place of the text.
 *
 * @param name its words
 * @param place where it stands
 */
record NameMention(String name, Place place) {}
