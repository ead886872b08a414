package dateline.link;

import dateline.model.SentenceId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A place in a document: a claim, an event, an actor or a sentence.
 *
 * @param kind what sort of place
 * @param id the id of the claim, event or actor, or the number of the sentence such as {@code 5.1}; never empty
 */
public record LinkPlace(Kind kind, String id) {
    /** Kinds of places. */
    public enum Kind {
        /** A claim. */
        CLAIM,
        /** An event. */
        EVENT,
        /** An actor. */
        ACTOR,
        /** A sentence of the text. */
        SENTENCE;

        /** Returns the word of the kind in a link. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Kind> of(String key) {
            return Arrays.stream(values())
                    .filter(kind -> kind.key().equals(key))
                    .findFirst();
        }
    }

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if it is empty, or not the number of a sentence where one is expected
     */
    public LinkPlace {
        Objects.requireNonNull(kind, "kind");
        if (id.isEmpty() || (kind == Kind.SENTENCE && SentenceId.parse(id).isEmpty())) {
            throw new IllegalArgumentException("no " + kind.key() + ": " + id);
        }
    }

    /** Returns the place of a sentence. */
    public static LinkPlace of(SentenceId sentence) {
        return new LinkPlace(Kind.SENTENCE, sentence.toString());
    }

    /** Returns the number of the sentence; empty for another kind of place. */
    public Optional<SentenceId> sentence() {
        return kind == Kind.SENTENCE ? SentenceId.parse(id) : Optional.empty();
    }

    /** Returns the place in words: "claim court", "sentence 5.1". */
    public String words() {
        return kind.key() + " " + id;
    }
}
