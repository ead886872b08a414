package dateline.io.commentary;

import dateline.io.json.JsonCursor;

/**
 * Holds what the readers of one file share.
 *
 * @param cursor the text
 * @param invalid what is left out of items
 * @param scalars reads strings, words, ids and dates
 * @param references reads references
 * @param sentences the sentences of the source, once it has been read
 * @param passages reads passages
 */
record ReadingContext(
        JsonCursor cursor,
        InvalidParts invalid,
        ScalarReader scalars,
        References references,
        SentenceCounts sentences,
        PassageReader passages) {
    static ReadingContext of(JsonCursor cursor) {
        InvalidParts invalid = new InvalidParts(cursor.problems());
        ScalarReader scalars = new ScalarReader(cursor, invalid);
        SentenceCounts sentences = new SentenceCounts();
        return new ReadingContext(
                cursor,
                invalid,
                scalars,
                new References(cursor, scalars),
                sentences,
                new PassageReader(cursor, scalars, sentences));
    }
}
