package dateline.timeline.items;

import dateline.date.Edtf;
import dateline.date.Edtf.Bound;
import dateline.date.Edtf.Precision;
import dateline.date.EdtfDate;
import dateline.date.words.BriefWords;
import dateline.date.words.EdtfWords;
import dateline.date.words.English;
import dateline.index.ItemWalk;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.ClaimBasis;
import dateline.model.ClaimKind;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.model.Item;
import dateline.text.ShownText;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Describes items in English words, for tooltips and screen readers. */
public final class ItemWords {
    private ItemWords() {}

    /**
     * Returns when an item was and how that is known.
     *
     * <p>For example "some time in 2014: the text gives only the year".
     */
    public static String time(Item item) {
        if (item.time().isEmpty()) {
            return "about no particular time";
        }
        Edtf time = item.time().get();
        if (!(item instanceof Event event)) {
            return "about " + when(item);
        }
        boolean exact = isExact(time);
        String unit = English.word(time.precision());
        String when = within(event);
        return when
                + (when.contains(";") ? "; " : ": ")
                + switch (event.basis()) {
                    case STATED -> exact ? exactly(time) : "the text gives only the " + unit;
                    case INFERRED -> "inferred from the text";
                    case BACKGROUND -> "known from elsewhere";
                };
    }

    private static boolean isExact(Edtf time) {
        return time.precision() == Precision.DAY || time.precision() == Precision.TIME;
    }

    /** Returns the time of an event, said to be the extent within which the event lies where it is no day: "some time in 2014". */
    public static String within(Event event) {
        Edtf time = event.when();
        String words = when(event);
        if (isExact(time) || !(time instanceof EdtfDate)) {
            return words;
        }
        // "perhaps 2014" and "about 2014" are no names of a time within which something could lie.
        boolean hedged = time.isUncertain() || time.isApproximate();
        String within = event.status() == EventStatus.ONGOING ? "going on in " : "some time in ";
        return hedged ? "some time, " + words : within + words;
    }

    /** Returns the words of an item: its title and, on a line of its own, the statement of a claim that has both. */
    public static String words(Item item) {
        String label = ShownText.line(item.label());
        return item instanceof Claim claim && claim.title().isPresent()
                ? label + "\n" + ShownText.line(claim.statement())
                : label;
    }

    /** Says of a time of days that the text states it: "late September" is written as days, but gives none. */
    private static String exactly(Edtf time) {
        return time.isInterval() ? "stated in the text" : "the text gives the day";
    }

    /**
     * Returns the time of an item that has one, without how it is known.
     *
     * <p>For example "2014", or "going on by 17 December 2024; its beginning is not given". The time that a claim is about
     * reads behind "about": "the time until 17 December 2024", "some time near 2014".
     *
     * @throws java.util.NoSuchElementException if the item has no time
     */
    public static String when(Item item) {
        Edtf time = item.time().orElseThrow();
        if (item instanceof Event event) {
            return event.status() == EventStatus.ONGOING ? EdtfWords.ofOngoing(time) : EdtfWords.of(time);
        }
        String words = EdtfWords.of(time);
        if (words.startsWith("from ") || words.startsWith("until ")) {
            return "the time " + words;
        }
        return words.startsWith("about ") ? "some time near " + words.substring("about ".length()) : words;
    }

    /**
     * Returns the time of an item that has one in few words, for columns: "since Feb 2022", "until 2024".
     *
     * @throws java.util.NoSuchElementException if the item has no time
     */
    public static String whenBriefly(Item item) {
        Edtf time = item.time().orElseThrow();
        boolean goesOn = item instanceof Event event
                && !event.status().isAhead()
                && (event.status() == EventStatus.ONGOING || time.endBound() == Bound.OPEN);
        return goesOn ? BriefWords.ofOngoing(time) : BriefWords.of(time);
    }

    /**
     * Returns the kind of an item, its certainty, and the role of a claim in the argument.
     *
     * <p>For example "Event, which did not take place" or "Predictive claim, hedged, in the role of forecast".
     */
    public static String nature(Item item) {
        if (item instanceof Claim claim) {
            return kind(claim.kind()) + " claim, " + certainty(claim)
                    + (claim.basis() == ClaimBasis.STATED ? "" : ", " + basis(claim.basis()))
                    + claim.role()
                            .map(role -> ", in the role of " + English.word(role))
                            .orElse("");
        }
        Event event = (Event) item;
        String what = event.category().map(c -> "Event, " + c).orElse("Event");
        return what
                + switch (event.status()) {
                    case HAPPENED -> "";
                    case ONGOING -> ", going on when this was written";
                    case ABSENT -> ", which did not take place";
                    case EXPECTED -> ", foreseen";
                    case CONDITIONAL -> ", possible on a condition";
                    case PROPOSED -> ", proposed";
                    case HYPOTHETICAL -> ", imagined";
                }
                + (event.certainty() == Certainty.ASSERTED ? "" : ", " + certainty(event));
    }

    /** Returns how a claim is known, as a sentence part. */
    public static String basis(ClaimBasis basis) {
        return switch (basis) {
            case STATED -> "stated in the text";
            case PRESUPPOSED -> "taken for granted";
            case BACKGROUND -> "in part known from elsewhere";
        };
    }

    private static String certainty(Item item) {
        return English.word(item.certainty())
                + item.hedge().map(words -> " (“" + words + "”)").orElse("");
    }

    private static String kind(ClaimKind kind) {
        String name = kind.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /** Returns a number of items in words, such as "12,345 items". */
    public static String count(int count) {
        return English.count(count, "item");
    }

    /** Returns a share of a number of items in words, such as "23 of 12,345 items". */
    public static String share(int count, int total) {
        return English.share(count, total, "item");
    }

    /** Returns the names of an item's actors, separated by commas. */
    public static String actors(TimelineItems items, int item) {
        ItemActors actors = items.actors();
        return IntStream.range(0, actors.count(item))
                .mapToObj(which -> actors.names().get(actors.number(item, which)))
                .collect(Collectors.joining(", "));
    }

    private static String sentences(String lines) {
        return lines.lines()
                .map(line -> line.endsWith(".") ? line + " " : line + ". ")
                .collect(Collectors.joining());
    }

    /**
     * Returns the place of an item in the order of time.
     *
     * <p>For example "Event 12 of 107" or "Claim, left out by the filter".
     *
     * @param item an event or claim
     * @param index its index
     * @param walk over the items that the filter accepts
     */
    public static String place(Item item, int index, ItemWalk walk) {
        String sort = item instanceof Claim ? "Claim" : "Event";
        OptionalInt number = walk.number(index);
        return number.isEmpty()
                ? sort + ", left out by the filter"
                : sort + " " + English.grouped(number.getAsInt()) + " of " + English.grouped(walk.count(index));
    }

    /**
     * Returns the description of an item for a screen reader.
     *
     * @param items the items
     * @param index the item's index
     * @param walk over the items that the filter accepts
     */
    public static String announcement(TimelineItems items, int index, ItemWalk walk) {
        Item item = items.item(index);
        String actors = actors(items, index);
        return sentences(words(item)) + time(item) + (actors.isEmpty() ? "" : ". " + actors) + ". " + nature(item)
                + ". " + place(item, index, walk);
    }
}
