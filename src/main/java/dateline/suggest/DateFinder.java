package dateline.suggest;

import dateline.date.Edtf;
import dateline.date.Endpoint;
import dateline.date.Interval;
import dateline.edit.marking.DateMention;
import dateline.io.imports.dates.entered.EnteredDate;
import dateline.model.Basis;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.SentenceId;
import dateline.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.regex.Pattern;

/** Finds the dates of sentences that no event with the sentence as passage has. */
final class DateFinder {
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern NUMBER = Pattern.compile("(?:\\p{L}+ )?(\\d+)");
    private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d{2}|2100");

    /** What stands before a year, and seldom before a number of things. */
    private static final Pattern BEFORE_YEAR = Pattern.compile("(?i)\\b(?:in|since|until|during|year)\\s*$");

    /** A plural, or a word that means many, behind a number that counts. */
    private static final Pattern COUNTED =
            Pattern.compile("^ (?:\\p{Ll}+ )?(?!was\\b|is\\b|has\\b|as\\b|its\\b|his\\b|this\\b)"
                    + "(?:\\p{Ll}+s|people|men|women|children|percent|million|billion)\\b");

    private static final Pattern CAPITAL_BEHIND = Pattern.compile("^ \\p{Lu}");
    private static final Pattern ARTICLE_AT_START = Pattern.compile("(?i)^the ");
    private static final Pattern ARTICLE_AT_END = Pattern.compile("(?i)\\bthe $");

    private final Commentary commentary;
    private final Optional<Edtf> published;

    DateFinder(Commentary commentary) {
        this.commentary = commentary;
        published = commentary.source().published();
    }

    /** Returns a suggestion for each date, in reading order; one for a date that a sentence mentions twice. */
    List<Suggestion> find(SortedMap<SentenceId, String> sentences) {
        List<Suggestion> found = new ArrayList<>();
        sentences.forEach((id, text) -> {
            List<Edtf> present = new ArrayList<>(datesOn(id));
            for (DateMention mention : DateMention.in(text, this::read)) {
                Edtf date = mention.date();
                boolean isNew = present.stream().noneMatch(other -> covers(date, other));
                if (isNew && isDate(text, mention.range())) {
                    present.add(date);
                    found.add(new DateSuggestion(
                            id,
                            text,
                            mention.range(),
                            date,
                            basis(mention.range().in(text))));
                }
            }
        });
        return found;
    }

    private Optional<Edtf> read(String words) {
        return EnteredDate.read(words, published, Optional.empty()).date();
    }

    /** A date that can be read without the publication is stated. */
    private static Basis basis(String words) {
        return EnteredDate.read(words, Optional.empty(), Optional.empty())
                        .date()
                        .isPresent()
                ? Basis.STATED
                : Basis.INFERRED;
    }

    private List<Edtf> datesOn(SentenceId sentence) {
        return commentary.events().stream()
                .filter(event -> event.passages().stream().anyMatch(passage -> passage.covers(sentence)))
                .map(Event::when)
                .toList();
    }

    /** Tells whether a date is, begins, ends or contains that of an event, or is open up to it or from it on. */
    private static boolean covers(Edtf date, Edtf event) {
        if (date.equals(event) || contains(date, event.earliestDay(), event.latestDay())) {
            return true;
        }
        if (date instanceof Interval open && isOpenAtOneEnd(open)) {
            return isEnd(event, open.start()) || isEnd(event, open.end());
        }
        return event instanceof Interval interval && (isEnd(date, interval.start()) || isEnd(date, interval.end()));
    }

    private static boolean isOpenAtOneEnd(Interval interval) {
        return interval.start().earliestDay().isEmpty()
                || interval.end().latestDay().isEmpty();
    }

    private static boolean isEnd(Edtf date, Endpoint end) {
        return contains(date, end.earliestDay(), end.latestDay());
    }

    private static boolean contains(Edtf date, OptionalLong first, OptionalLong last) {
        OptionalLong from = date.earliestDay();
        OptionalLong to = date.latestDay();
        return from.isPresent()
                && to.isPresent()
                && first.isPresent()
                && last.isPresent()
                && from.getAsLong() <= first.getAsLong()
                && last.getAsLong() <= to.getAsLong();
    }

    /** Tells whether a date is neither a number that counts things nor a part of a longer name. */
    private static boolean isDate(String text, TextRange range) {
        String run = range.in(text);
        String before = text.substring(0, range.start());
        String behind = text.substring(range.end());
        boolean isInName = CAPITAL_BEHIND.matcher(behind).find()
                && (!DIGIT.matcher(run).find()
                        || ARTICLE_AT_START.matcher(run).find()
                        || ARTICLE_AT_END.matcher(before).find());
        if (isInName) {
            return false;
        }
        var number = NUMBER.matcher(run);
        if (!number.matches()) {
            return true;
        }
        String ahead = before + run.substring(0, number.start(1));
        return YEAR.matcher(number.group(1)).matches()
                && (BEFORE_YEAR.matcher(ahead).find()
                        || !COUNTED.matcher(behind).find());
    }
}
