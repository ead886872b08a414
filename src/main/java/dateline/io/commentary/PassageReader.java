package dateline.io.commentary;

import dateline.date.words.English;
import dateline.io.commentary.InvalidParts.Part;
import dateline.io.commentary.ObjectReader.KeySet;
import dateline.io.json.JsonCursor;
import dateline.io.problems.Excerpt;
import dateline.io.problems.Severity;
import dateline.io.problems.SourcePosition;
import dateline.model.Passage;
import dateline.model.SentenceId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Reads passages, and checks at the end those that came before the source. */
final class PassageReader {
    /** Keys of a passage. */
    enum Key {
        AT,
        QUOTE
    }

    private record Unchecked(Passage passage, SourcePosition position) {}

    private static final String FORM = "paragraph and sentence such as \"5.1\", or \"5.1-5.2\"";
    private static final KeySet<Key> KEYS = new KeySet<>(Key.class, EnumSet.of(Key.AT));
    private static final SentenceId FIRST = new SentenceId(1, 1);

    /** Replaces an invalid passage; never part of a commentary. */
    static final Passage NO_PASSAGE = new Passage(FIRST, FIRST, Optional.empty());

    private final JsonCursor cursor;
    private final ScalarReader scalars;
    private final SentenceCounts sentences;
    private final List<Unchecked> unchecked = new ArrayList<>();

    PassageReader(JsonCursor cursor, ScalarReader scalars, SentenceCounts sentences) {
        this.cursor = cursor;
        this.scalars = scalars;
        this.sentences = sentences;
    }

    /** Reads the optional list of passages of an event or claim; invalid ones are left out. */
    List<Passage> read() {
        return scalars.optionalList("passages", Part.PASSAGE, this::readPassage);
    }

    private Passage readPassage() {
        Passage passage = NO_PASSAGE;
        Optional<String> quote = Optional.empty();
        ObjectReader<Key> object = new ObjectReader<>(cursor, KEYS, "a passage");
        while (object.next()) {
            switch (object.key()) {
                case AT -> passage = readAt();
                case QUOTE -> quote = readQuote();
            }
        }
        return new Passage(passage.first(), passage.last(), quote);
    }

    /** Reads paragraph and sentence of a passage, without a quote. */
    Passage readAt() {
        if (!scalars.isString(FORM)) {
            return NO_PASSAGE;
        }
        String at = cursor.string();
        Optional<Passage> parsed = Passage.parse(at, Optional.empty());
        if (parsed.isEmpty()) {
            cursor.report(Severity.ERROR, "\"at\" is not a passage", Excerpt.quote(at), FORM);
        } else if (!sentences.isComplete()) {
            unchecked.add(new Unchecked(parsed.get(), cursor.position()));
        } else if (isOutside(parsed.get())) {
            reportOutside(parsed.get(), cursor.position(), Excerpt.quote(at));
        }
        return parsed.orElse(NO_PASSAGE);
    }

    private boolean isOutside(Passage passage) {
        return sentences.lacks(passage.first()) || sentences.lacks(passage.last());
    }

    private void reportOutside(Passage passage, SourcePosition position, String found) {
        SentenceId missing = sentences.lacks(passage.first()) ? passage.first() : passage.last();
        cursor.problems()
                .add(
                        Severity.ERROR,
                        position,
                        "the source has no sentence " + missing,
                        found,
                        "a sentence of the " + English.count(sentences.paragraphs(), "paragraph"));
    }

    private Optional<String> readQuote() {
        if (!scalars.isString("a string")) {
            return Optional.empty();
        }
        cursor.reportLoneSurrogate();
        String quote = cursor.string();
        int words = Passage.countWords(quote);
        if (words > Passage.MAX_QUOTE_WORDS) {
            cursor.report(
                    Severity.ERROR,
                    "\"quote\" is too long",
                    English.count(words, "word"),
                    "at most " + Passage.MAX_QUOTE_WORDS + " consecutive words of the original");
        }
        return Optional.of(quote);
    }

    /** Checks the passages that came before the source, if the file has one. */
    void check() {
        for (Unchecked early : unchecked) {
            if (sentences.isComplete() && isOutside(early.passage())) {
                reportOutside(early.passage(), early.position(), "");
            }
        }
    }
}
