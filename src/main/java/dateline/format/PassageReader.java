package dateline.format;

import dateline.model.Passage;
import dateline.model.SentenceId;
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

    /** The white space beyond ASCII's in the schema's pattern for quotes, so that both count the same words. */
    private static final String WIDE_SPACE = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009"
            + "\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";

    private static final String FORM = "paragraph and sentence such as \"5.1\", or \"5.1-5.2\"";
    private static final int PLAIN_LIMIT = 10_000;
    private static final SentenceId FIRST = new SentenceId(1, 1);
    private static final Passage NO_PASSAGE = new Passage(FIRST, FIRST, Optional.empty());

    private final TokenCursor cursor;
    private final Purpose purpose;
    private final Values values;
    private final Damage damage;
    private final Pending pending;
    private final Sentences sentences;
    private final Members<Key> members;
    private final Memo<Optional<Passage>> parsed;
    private final NumberMemo<Passage> plainPassages = new NumberMemo<>(PassageReader::plainPassage);
    private final List<Passage> buffer = new ArrayList<>();

    /** Where the passage stands that was reported last: both its ends are checked. */
    private long lastReported = -1;

    PassageReader(ReadingContext context) {
        this.cursor = context.cursor();
        this.purpose = context.purpose();
        this.values = context.values();
        this.damage = context.damage();
        this.pending = context.pending();
        this.sentences = context.sentences();
        this.parsed = new Memo<>(purpose.remembered(), at -> Passage.parse(at, Optional.empty()));
        this.members = new Members<>(cursor, Keys.of(Key.class, EnumSet.of(Key.AT)));
    }

    /** Reads the list of passages of an event or claim; those with errors are left out. */
    List<Passage> read(Site site, int index) {
        if (!values.enterPartList("passages")) {
            return List.of();
        }
        buffer.clear();
        for (int position = 0; values.nextElement(); position++) {
            long before = damage.grave();
            Passage passage = readOne(site, index, position);
            if (!damage.loses(Damage.Part.PASSAGE, before) && purpose == Purpose.MODEL) {
                buffer.add(passage);
            }
        }
        return switch (buffer.size()) {
            case 0 -> List.of();
            case 1 -> List.of(buffer.get(0));
            default -> List.copyOf(buffer);
        };
    }

    private Passage readOne(Site site, int index, int position) {
        Passage passage = NO_PASSAGE;
        Optional<String> quote = Optional.empty();
        if (members.enter("a passage")) {
            while (members.next()) {
                switch (members.key()) {
                    case AT -> passage = at(site, index, position).orElse(passage);
                    case QUOTE -> quote = quote();
                }
            }
        }
        return quote.isEmpty() ? passage : new Passage(passage.first(), passage.last(), quote);
    }

    private Optional<Passage> at(Site site, int index, int position) {
        if (!cursor.isString()) {
            Values.wrongType(cursor, FORM);
            return Optional.empty();
        }
        Utf8Slice utf8 = cursor.utf8();
        int plain = plainSentence(utf8.array(), utf8.start(), utf8.end());
        if (plain >= 0 && sentences.has(plain / PLAIN_LIMIT, plain % PLAIN_LIMIT)) {
            return purpose == Purpose.MODEL ? Optional.of(plainPassages.get(plain)) : Optional.empty();
        }
        Optional<Passage> passage = parsed.get(utf8);
        if (passage.isEmpty()) {
            cursor.report(Severity.ERROR, "\"at\" is not a passage", Excerpt.quote(cursor.string()), FORM);
        } else if (!sentences.isKnown()) {
            suspend(site, index, position, passage.get());
        } else if (sentences.lacks(passage.get().first())) {
            reportMissing(passage.get().first());
        } else if (sentences.lacks(passage.get().last())) {
            reportMissing(passage.get().last());
        }
        return passage;
    }

    /** Returns a sentence whose numbers have no more than four digits, {@code 5.1}, as one number; -1 of all else. */
    private static int plainSentence(byte[] ascii, int start, int end) {
        int paragraph = 0;
        int i = start;
        for (; i < end && ascii[i] != '.'; i++) {
            paragraph = withDigit(paragraph, ascii[i]);
        }
        int sentence = 0;
        for (i++; i < end; i++) {
            sentence = withDigit(sentence, ascii[i]);
        }
        return paragraph > 0 && sentence > 0 ? paragraph * PLAIN_LIMIT + sentence : -1;
    }

    /** Returns a number with one more digit, or -1 if that is none, stands in front as 0, or makes the number too large. */
    private static int withDigit(int number, int c) {
        int digit = c - '0';
        if (number < 0 || digit < 0 || digit > 9) {
            return -1;
        }
        int longer = number * 10 + digit;
        return longer == 0 || longer >= PLAIN_LIMIT ? -1 : longer;
    }

    private static Passage plainPassage(int plain) {
        SentenceId sentence = new SentenceId(plain / PLAIN_LIMIT, plain % PLAIN_LIMIT);
        return new Passage(sentence, sentence, Optional.empty());
    }

    private void suspend(Site site, int index, int position, Passage passage) {
        Mark mark = cursor.mark();
        pending.add(site, index, position, Sentences.packed(passage.first()), mark);
        if (!passage.first().equals(passage.last())) {
            pending.add(site, index, position, Sentences.packed(passage.last()), mark);
        }
    }

    private void reportMissing(SentenceId sentence) {
        cursor.report(Severity.ERROR, fault(sentence), Excerpt.quote(cursor.string()), expected());
    }

    private Optional<String> quote() {
        if (!values.checkString()) {
            return Optional.empty();
        }
        cursor.reportLoneSurrogate();
        int words = words(cursor.utf8());
        if (words > Passage.MAX_QUOTE_WORDS) {
            cursor.report(
                    Severity.ERROR,
                    "\"quote\" is too long",
                    words + " words",
                    "at most " + Passage.MAX_QUOTE_WORDS + " consecutive words of the original");
        }
        return purpose == Purpose.MODEL ? Optional.of(cursor.string()) : Optional.empty();
    }

    /** Returns how many words a quote has, or some larger number that is still allowed. */
    private static int words(Utf8Slice quote) {
        byte[] bytes = quote.array();
        int gaps = 0;
        // What separates words is white space of ASCII, or starts with a byte beyond that, which is negative.
        for (int i = quote.start(); i < quote.end(); i++) {
            gaps += bytes[i] > ' ' ? 0 : 1;
        }
        return gaps < Passage.MAX_QUOTE_WORDS ? gaps + 1 : words(quote.toString());
    }

    private static int words(String quote) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < quote.length(); i++) {
            boolean space = isSpace(quote.charAt(i));
            words += !space && !inWord ? 1 : 0;
            inWord = !space;
        }
        return words;
    }

    private static boolean isSpace(char c) {
        return c < 0x80 ? c == ' ' || (c >= '\t' && c <= '\r') : WIDE_SPACE.indexOf(c) >= 0;
    }

    /** Checks a passage that came before the source, once that is known. */
    void settle(Pending.Entry passage) {
        SentenceId sentence = Sentences.unpacked(passage.target());
        boolean reported = passage.mark().offset() == lastReported;
        if (!sentences.isKnown() || reported || !sentences.lacks(sentence)) {
            return;
        }
        lastReported = passage.mark().offset();
        if (cursor.problems().lists(passage.mark().offset())) {
            cursor.problems().add(Severity.ERROR, passage.mark(), passage.pointer(), fault(sentence), "", expected());
        } else {
            cursor.problems().count(Severity.ERROR);
        }
    }

    private static String fault(SentenceId sentence) {
        return "the source has no sentence " + sentence;
    }

    private String expected() {
        int paragraphs = sentences.paragraphs();
        return "a sentence of the " + paragraphs + (paragraphs == 1 ? " paragraph" : " paragraphs");
    }
}
