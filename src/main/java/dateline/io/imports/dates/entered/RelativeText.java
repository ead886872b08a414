package dateline.io.imports.dates.entered;

import dateline.date.Edtf;
import dateline.io.imports.dates.entered.Anchor.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces the relative phrases of a date by the dates that they mean: "since last year" becomes "since 2023".
 *
 * <p>The rules are tried in order, each on what the rules before it left.
 */
final class RelativeText {
    private static final String COUNT = "(" + CountWords.PATTERN + ")";
    private static final String UNIT = "(days?|weeks?|fortnights?|months?|quarters?|years?|decades?|century|centuries)";
    private static final String BOUND = "(?:(" + CountBound.PATTERN + ") )?(?:(?:just|only|exactly|precisely) )?";
    private static final String COUNTED = BOUND + COUNT + " " + UNIT + "(?: (or so|or more))?";

    private static final Pattern PART = Pattern.compile(
            "^(?:(earlier|later)(?: on)?(?: in| on)? (?=(?:this|that|the same|last|next|yesterday|today)\\b)"
                    + "|(early|late|mid)[- ](?=(?:this|last|next|that) week)"
                    + "|(?:at |in |by )?(?:the )?(end|beginning|start|middle) of (?=(?:this|last|next|that) week))");

    private static final Pattern VAGUE = Pattern.compile(
            "\\b(?:a few|few|several|many|some|recent|coming|past few|last few) (?:days|weeks|months|years|decades|centuries)\\b");

    private static final Pattern NAMED_DAY =
            Pattern.compile("\\b(?:(?:on )?(?:the )?(day before yesterday|day after tomorrow)"
                    + "|(yesterday|tomorrow|today|last night|tonight|this morning|this afternoon|this evening))\\b");

    private static final Pattern SECOND_LAST = Pattern.compile("\\b(?:the )?" + UNIT + " (before last|after next)\\b");

    private static final Pattern DURATION =
            Pattern.compile("^(?:(over|in|during|within|for|throughout) )?" + "(?:(?:the )?(past|last|next|coming) "
                    + COUNT + " " + UNIT + "|the (past|last) " + UNIT + ")(?! of\\b)$");

    private static final Pattern AGO = Pattern.compile("\\b" + COUNTED + " (ago|from now|hence)\\b");
    private static final Pattern IN_COUNTED = Pattern.compile("\\bin " + COUNTED + "(?:'?s?'? time)?$");
    private static final Pattern COUNTED_FROM_DATE =
            Pattern.compile("^" + COUNTED + " (after|before) (?!(?:that|then|this|that date|publication)$)(.+)$");
    private static final Pattern LATER = Pattern.compile("\\b" + COUNTED
            + " (later|afterwards|thereafter|after(?: that)?|earlier|before(?: that)?|previously|prior)\\b");

    private static final Pattern FOLLOWING =
            Pattern.compile("\\b(?:the next|(?:the )?(?:very )?(following|subsequent)) " + UNIT + "|\\bthe " + UNIT
                    + " (?:after|later)$");
    private static final Pattern PREVIOUS = Pattern.compile(
            "\\b(?:the )?(?:previous|preceding|prior) " + UNIT + "|\\bthe " + UNIT + " (?:before|earlier)$");
    private static final Pattern SAME =
            Pattern.compile("\\b(?:that|(?:the|that) (?:very )?same|the same) (?:very )?" + UNIT + "\\b");
    private static final Pattern PRESENT = Pattern.compile(
            "\\b(?:(this|the current|the present)|(last)|(next|the coming|this coming)) " + UNIT + "\\b");

    private static final Pattern FROM_NOW = Pattern.compile("^from now on(?:wards?)?$|^henceforth$");
    private static final Pattern TO_NOW =
            Pattern.compile("^(?:(?:up )?(?:to|until|till) (?:date|now|the present|publication)|so far|hitherto)$");
    private static final Pattern NOW = Pattern.compile(
            "\\b(?:right now|now|the present|at present|at the moment|currently|the day of publication|publication)\\b");
    private static final Pattern FROM_THEN =
            Pattern.compile("^(?:ever since|from then on(?:wards?)?|since then|since)$");
    private static final Pattern AFTER_THEN =
            Pattern.compile("^(?:after that|afterwards|thereafter|after then|later)$");
    private static final Pattern BEFORE_THEN = Pattern.compile("^(?:before that|previously|before then|earlier)$");
    private static final Pattern THEN = Pattern.compile("\\bthen\\b");
    private static final Pattern AT_THE_SAME_TIME = Pattern.compile(
            "^(?:then|at that time|at the time|at the same time|the same date|that date|on that date|simultaneously)$");

    private final String typed;
    private final Anchor published;
    private final Anchor before;
    private final List<String> remarks = new ArrayList<>();

    RelativeText(String typed, Anchor published, Anchor before) {
        this.typed = typed;
        this.published = published;
        this.before = before;
    }

    /** Returns the date that replaces a phrase. */
    private interface Meaning {
        String of(MatchResult found, String ahead) throws UnresolvedException;
    }

    /** Returns what the resolved text cannot express, each the middle of a sentence. */
    List<String> remarks() {
        return List.copyOf(remarks);
    }

    /** Tells whether the text means just the date of the item before. */
    boolean isItemBefore() {
        return AT_THE_SAME_TIME.matcher(typed).matches();
    }

    /** Returns the date of the item before. */
    Edtf itemBefore() throws UnresolvedException {
        before.days(typed, Side.START);
        return before.date().orElseThrow();
    }

    /**
     * Returns the text with dates for the relative phrases, the likeliest first; empty if it has none.
     *
     * @throws UnresolvedException if a phrase has no meaning without a date that is not given, or not precisely enough
     */
    List<String> resolve() throws UnresolvedException {
        String text = withoutPart(typed);
        if (VAGUE.matcher(text).find()) {
            throw new UnresolvedException(typed, "gives no number to count by");
        }
        Optional<String> counted = countedFromDate(text);
        if (counted.isPresent()) {
            return List.of(counted.get());
        }
        text = text.replaceFirst("^since (.+) (?=(?:until|till|to) )", "from $1 ")
                .replaceFirst("\\btowards? ", "")
                .replace("half a century", "five decades")
                .replace("half a decade", "five years")
                .replace("half a year", "six months");
        text = each(text, NAMED_DAY, this::namedDay);
        text = each(
                text,
                SECOND_LAST,
                (found, ahead) -> unit(
                        published,
                        found.group(1),
                        ahead,
                        found.group(),
                        found.group(2).startsWith("before") ? -2 : 2));
        text = each(text, DURATION, this::duration);
        text = each(
                text,
                AGO,
                (found, ahead) ->
                        counted(published, found, ahead, found.group(5).equals("ago") ? -1 : 1));
        text = each(text, IN_COUNTED, (found, ahead) -> counted(published, found, ahead, 1));
        text = each(
                text,
                LATER,
                (found, ahead) -> counted(
                        before,
                        found,
                        ahead,
                        found.group(5).matches("(?:earlier|before.*|previously|prior)") ? -1 : 1));
        text = each(
                text,
                FOLLOWING,
                (found, ahead) -> unit(
                        before, found.group(2) == null ? found.group(3) : found.group(2), ahead, found.group(), 1));
        text = each(
                text,
                PREVIOUS,
                (found, ahead) -> unit(
                        before, found.group(1) == null ? found.group(2) : found.group(1), ahead, found.group(), -1));
        text = each(text, SAME, (found, ahead) -> unit(before, found.group(1), ahead, found.group(), 0));
        text = each(
                text,
                PRESENT,
                (found, ahead) -> unit(
                        published,
                        found.group(4),
                        ahead,
                        found.group(),
                        found.group(2) != null ? -1 : found.group(3) != null ? 1 : 0));
        text = points(text);
        List<String> named = new RelativeNames(published, before).resolve(text);
        return named.isEmpty() && text.equals(typed) ? List.of() : named.isEmpty() ? List.of(text) : named;
    }

    private String withoutPart(String text) {
        Matcher part = PART.matcher(text);
        if (!part.find()) {
            return text;
        }
        for (int group = 1; group <= part.groupCount(); group++) {
            if (part.group(group) != null) {
                remarks.add("\u201C" + part.group(group) + "\u201D cannot be carried over");
            }
        }
        return text.substring(part.end());
    }

    private static String each(String text, Pattern phrase, Meaning meaning) throws UnresolvedException {
        Matcher found = phrase.matcher(text);
        StringBuilder resolved = new StringBuilder();
        int end = 0;
        while (found.find()) {
            resolved.append(text.substring(end, found.start()));
            resolved.append(meaning.of(found.toMatchResult(), resolved.toString()));
            end = found.end();
        }
        return resolved.append(text.substring(end)).toString();
    }

    private String namedDay(MatchResult found, String ahead) throws UnresolvedException {
        String name = found.group(1) == null ? found.group(2) : found.group(1);
        int days =
                switch (name) {
                    case "day before yesterday" -> -2;
                    case "yesterday", "last night" -> -1;
                    case "tomorrow" -> 1;
                    case "day after tomorrow" -> 2;
                    default -> 0;
                };
        return unit(published, "day", ahead, name, days);
    }

    private String unit(Anchor anchor, String noun, String ahead, String phrase, int steps) throws UnresolvedException {
        if (noun.startsWith("fortnight")) {
            throw new UnresolvedException(phrase, "is no unit of the calendar");
        }
        CalendarUnit unit = CalendarUnit.named(noun).orElseThrow();
        Side side = steps > 0 ? Side.END : Side.START;
        long index = anchor.index(unit, phrase, side) + steps;
        return anchor.hedge(phrase, side) + CountBound.EXACT.words(unit, index, index, ahead);
    }

    /** Returns the date at a number of units from another, by the groups of {@link #COUNTED}. */
    private static String counted(Anchor anchor, MatchResult found, String ahead, int direction)
            throws UnresolvedException {
        CountBound bound = CountBound.of(Optional.ofNullable(found.group(1)), Optional.ofNullable(found.group(4)));
        int times = found.group(3).startsWith("fortnight") ? 2 : 1;
        CalendarUnit unit = times == 2
                ? CalendarUnit.WEEK
                : CalendarUnit.named(found.group(3)).orElseThrow();
        long count = (long) count(found.group(2), found.group()) * times * direction;
        Side side = direction > 0 ? Side.END : Side.START;
        long from = anchor.index(unit, found.group(), side);
        return anchor.hedge(found.group(), side) + bound.words(unit, from, from + count, ahead);
    }

    private static int count(String number, String phrase) throws UnresolvedException {
        return CountWords.read(number)
                .orElseThrow(() -> new UnresolvedException(phrase, "gives no number to count by"));
    }

    /** Resolves "two years after 1960"; empty if the text has another form. */
    private Optional<String> countedFromDate(String text) throws UnresolvedException {
        Matcher found = COUNTED_FROM_DATE.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        EnteredReading from = EnteredDate.read(found.group(6), published.date(), before.date());
        if (from.date().isEmpty()) {
            throw new UnresolvedException(found.group(6), "is not understood as a date");
        }
        Anchor anchor = new Anchor(from.date(), "the date from which it counts");
        return Optional.of(
                counted(anchor, found.toMatchResult(), "", found.group(5).equals("after") ? 1 : -1));
    }

    private String duration(MatchResult found, String ahead) throws UnresolvedException {
        String noun = found.group(4) == null ? found.group(6) : found.group(4);
        int count = found.group(3) == null ? 1 : count(found.group(3), found.group());
        boolean isPast = !"next".equals(found.group(2)) && !"coming".equals(found.group(2));
        CalendarUnit unit = noun.startsWith("fortnight")
                ? CalendarUnit.WEEK
                : CalendarUnit.named(noun).orElseThrow();
        int times = noun.startsWith("fortnight") ? 2 : 1;
        if (unit == CalendarUnit.DECADE || unit == CalendarUnit.CENTURY) {
            times = unit == CalendarUnit.DECADE ? 10 : 100;
            unit = CalendarUnit.YEAR;
        }
        long now = published.index(unit, found.group(), Side.END);
        long other = now + (long) count * times * (isPast ? -1 : 1);
        String pivot = published.words(found.group(), Side.END);
        String far =
                (unit == CalendarUnit.WEEK ? "about " : "") + (isPast ? unit.firstPart(other) : unit.lastPart(other));
        return isPast ? "from " + far + " to " + pivot : "from " + pivot + " to " + far;
    }

    /** Resolves what means the publication, or the item before, without counting. */
    private String points(String text) throws UnresolvedException {
        String now = each(text, FROM_NOW, (found, ahead) -> "from " + published.words(typed, Side.START) + " on");
        now = each(now, TO_NOW, (found, ahead) -> "until " + published.words(typed, Side.END));
        now = each(now, FROM_THEN, (found, ahead) -> "since " + before.words(typed, Side.END));
        now = each(now, AFTER_THEN, (found, ahead) -> "after " + before.words(typed, Side.END));
        now = each(now, BEFORE_THEN, (found, ahead) -> "before " + before.words(typed, Side.START));
        now = each(now, NOW, (found, ahead) -> published.words(typed, Side.END));
        return each(now, THEN, (found, ahead) -> before.words(typed, Side.START));
    }
}
