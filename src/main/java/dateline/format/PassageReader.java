package dateline.format;

import dateline.model.Passage;
import dateline.model.SentenceId;
import dateline.model.Source;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Reads passages, and checks at the end those that came before the source whose sentences they name. */
final class PassageReader {
    /** What a passage may say. */
    enum Key {
        AT,
        QUOTE
    }

    private record Unchecked(SentenceId sentence, Mark mark, String pointer, References.Owner owner) {}

    /** The white space beyond ASCII's in the schema's pattern for quotes, so that both count the same words. */
    private static final String WIDE_SPACE = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009"
            + "\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";

    private static final String FORM = "paragraph and sentence such as \"5.1\", or \"5.1-5.2\"";
    private static final SentenceId FIRST = new SentenceId(1, 1);

    private final TokenCursor cursor;
    private final Values values;
    private final Faulty faulty;
    private final Members<Key> members;
    private final List<Unchecked> unchecked = new ArrayList<>();
    private final Memo<Passage> parsed;
    private final List<Passage> buffer = new ArrayList<>();
    private Optional<Source> source = Optional.empty();

    PassageReader(TokenCursor cursor, Values values, Faulty faulty) {
        this.cursor = cursor;
        this.values = values;
        this.faulty = faulty;
        this.parsed = new Memo<>(cursor, at -> Passage.parse(at, Optional.empty()));
        this.members = new Members<>(cursor, Keys.of(Key.class, EnumSet.of(Key.AT)));
    }

    /** Reads the list of passages of an event or claim. */
    List<Passage> read(References.Owner owner) {
        if (!values.enterList("passages")) {
            return List.of();
        }
        buffer.clear();
        while (values.nextElement()) {
            if (members.enter("a passage")) {
                buffer.add(readOne(owner));
            }
        }
        return List.copyOf(buffer);
    }

    private Passage readOne(References.Owner owner) {
        Passage passage = new Passage(FIRST, FIRST, Optional.empty());
        Optional<String> quote = Optional.empty();
        while (members.next()) {
            switch (members.key()) {
                case AT -> passage = at(owner).orElse(passage);
                case QUOTE -> quote = quote();
            }
        }
        return quote.isEmpty() ? passage : new Passage(passage.first(), passage.last(), quote);
    }

    private Optional<Passage> at(References.Owner owner) {
        if (!cursor.isString()) {
            Values.wrongType(cursor, FORM);
            return Optional.empty();
        }
        Optional<Passage> passage = parsed.get();
        if (passage.isEmpty()) {
            cursor.report(Severity.ERROR, "\"at\" is not a passage", Excerpt.quote(cursor.string()), FORM);
            return passage;
        }
        SentenceId last = passage.get().last();
        if (source.isEmpty()) {
            unchecked.add(new Unchecked(last, cursor.mark(), cursor.pointer(), owner));
        } else {
            missing(source.get(), passage.get())
                    .ifPresent(sentence -> cursor.report(
                            Severity.ERROR, fault(sentence), Excerpt.quote(cursor.string()), expected(source.get())));
        }
        return passage;
    }

    private Optional<String> quote() {
        String quote = values.text();
        int words = words(quote);
        if (words > Passage.MAX_QUOTE_WORDS) {
            cursor.report(
                    Severity.ERROR,
                    "\"quote\" is too long",
                    words + " words",
                    "at most " + Passage.MAX_QUOTE_WORDS + " consecutive words of the original");
        }
        return Optional.of(quote);
    }

    private static int words(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = isSpace(text.charAt(i));
            words += !space && !inWord ? 1 : 0;
            inWord = !space;
        }
        return words;
    }

    private static boolean isSpace(char c) {
        return c < 0x80 ? c == ' ' || (c >= '\t' && c <= '\r') : WIDE_SPACE.indexOf(c) >= 0;
    }

    /** Takes the source as soon as it is known: from then on passages are checked at once. */
    void setSource(Source known) {
        source = Optional.of(known);
    }

    /** Checks the passages that came before the source. */
    void settle() {
        for (Unchecked passage : unchecked) {
            if (source.isPresent() && outside(source.get(), passage.sentence())) {
                faulty.add(passage.owner());
                cursor.problems()
                        .add(
                                Severity.ERROR,
                                passage.mark(),
                                passage.pointer(),
                                fault(passage.sentence()),
                                "",
                                expected(source.get()));
            }
        }
    }

    /** The first end of the passage that the text does not have. */
    private static Optional<SentenceId> missing(Source source, Passage passage) {
        if (outside(source, passage.first())) {
            return Optional.of(passage.first());
        }
        return outside(source, passage.last()) ? Optional.of(passage.last()) : Optional.empty();
    }

    /** A document without paragraphs may be about a text that it does not carry: nothing is outside it. */
    private static boolean outside(Source source, SentenceId sentence) {
        return !source.paragraphs().isEmpty() && !source.contains(sentence);
    }

    private static String fault(SentenceId sentence) {
        return "the source has no sentence " + sentence;
    }

    private static String expected(Source source) {
        int paragraphs = source.paragraphs().size();
        return "a sentence of the " + paragraphs + (paragraphs == 1 ? " paragraph" : " paragraphs");
    }
}
