package dateline.suggest;

import dateline.date.Edtf;
import dateline.date.Endpoint;
import dateline.date.Interval;
import dateline.edit.marking.DateMention;
import dateline.io.imports.dates.entered.EnteredDate;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.SentenceId;
import dateline.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the dates of sentences that no event with the sentence as passage has.
 *
 * <p>"Two years later" counts from the last date before it in the same sentence, or else in the one before.
 */
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
        List<DateSuggestion> before = List.of();
        for (Map.Entry<SentenceId, String> sentence : sentences.entrySet()) {
            List<DateSuggestion> dates = dates(sentence.getKey(), sentence.getValue(), before);
            List<Edtf> present = new ArrayList<>(datesOn(sentence.getKey()));
            for (DateSuggestion date : dates) {
                if (present.stream().noneMatch(other -> covers(date.date(), other))) {
                    present.add(date.date());
                    found.add(date);
                }
            }
            before = dates;
        }
        return found;
    }

    /**
     * Returns all dates of a sentence, in its order.
     *
     * @param before those of the sentence before
     */
    private List<DateSuggestion> dates(SentenceId id, String text, List<DateSuggestion> before) {
        List<CountedPhrase> phrases = CountedPhrase.in(text);
        List<DateSuggestion> dates = new ArrayList<>();
        DateMention.in(text, this::read).stream()
                .filter(mention -> isDate(text, mention.range()))
                // "The next year" counts from another date than "next year".
                .filter(mention -> phrases.stream().noneMatch(phrase -> phrase.overlaps(mention.range())))
                .map(mention -> new DateSuggestion(
                        id,
                        text,
                        mention.range(),
                        mention.date(),
                        ground(mention.range().in(text))))
                .forEach(dates::add);
        for (CountedPhrase phrase : phrases) {
            int start = phrase.range().start();
            Stream.concat(
                            before.stream(),
                            dates.stream().filter(date -> date.range().start() < start))
                    .reduce((earlier, later) -> later)
                    .flatMap(anchor -> counted(phrase, id, text, anchor))
                    .ifPresent(dates::add);
            dates.sort(Comparator.comparingInt(date -> date.range().start()));
        }
        return dates;
    }

    private static Optional<DateSuggestion> counted(
            CountedPhrase phrase, SentenceId id, String text, DateSuggestion anchor) {
        return EnteredDate.read(phrase.range().in(text), Optional.empty(), Optional.of(anchor.date()))
                .date()
                .map(date -> new DateSuggestion(
                        id, text, phrase.range(), date, Optional.of(phrase.ground(anchor.date(), anchor.sentence()))));
    }

    private Optional<Edtf> read(String words) {
        return EnteredDate.read(words, published, Optional.empty()).date();
    }

    /** Returns how a date is known that cannot be read without the publication. */
    private static Optional<String> ground(String words) {
        Optional<Edtf> alone =
                EnteredDate.read(words, Optional.empty(), Optional.empty()).date();
        return alone.isPresent() ? Optional.empty() : Optional.of("counted from the publication");
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
