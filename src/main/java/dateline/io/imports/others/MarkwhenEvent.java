package dateline.io.imports.others;

import dateline.date.Edtf;
import dateline.date.parse.EdtfParseException;
import dateline.date.parse.EdtfParser;
import dateline.date.words.English;
import dateline.io.imports.builder.CommentaryBuilder;
import dateline.io.imports.builder.EventRow;
import dateline.io.imports.dates.DateReading;
import dateline.io.problems.SourcePosition;
import dateline.model.EventStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects an event of markwhen: its line, its properties and its account. */
final class MarkwhenEvent {
    private static final Pattern LAST_TAG = Pattern.compile("(.*\\S)\\s+#(?!\\d+$)(\\w+)");

    private final SourcePosition position;
    private final MarkwhenLine head;
    private final EventRow event;
    private final List<String> account = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private Optional<String> category = Optional.empty();
    private Optional<EventStatus> status = Optional.empty();
    private Optional<String> exactDate = Optional.empty();

    MarkwhenEvent(SourcePosition position, MarkwhenLine head) {
        this.position = position;
        this.head = head;
        this.event = new EventRow(position);
    }

    /**
     * Takes a property: what an event has a place for, else a line of the note.
     *
     * @param value the value; may be {@code null} where there is none
     */
    void property(String key, String value) {
        String text = MarkwhenValue.text(value);
        switch (key.toLowerCase(Locale.ROOT)) {
            case "id" -> event.id(text);
            case "title" -> title = Optional.of(text);
            case "category" -> category = Optional.of(text);
            case "actors" -> event.actors(MarkwhenValue.list(value));
            case "edtf" -> exactDate = Optional.of(text);
            case "status" -> {
                status = Arrays.stream(EventStatus.values())
                        .filter(known -> English.word(known).equals(text))
                        .findFirst();
                event.note("Status: ", status.isPresent() ? "" : text);
            }
            case "location", "locations" -> event.note("Places: ", text);
            default -> event.note(English.capitalised(key) + ": ", text);
        }
    }

    /** Takes a line of the account, without the sign of a quotation in front. */
    void line(String line) {
        account.add(line.startsWith("> ") ? line.substring(2) : line);
    }

    /** Takes the headings that the event stands below. */
    void section(String headings) {
        event.note("Section: ", headings);
    }

    /** Adds the event to a commentary. */
    void addTo(CommentaryBuilder builder) {
        String text = withoutTags(head.text());
        event.title(title.orElse(text))
                .summary(String.join("\n", account))
                .category(category.orElse(tags.isEmpty() ? "" : tags.get(0)))
                .status(status.orElse(head.goesOn() ? EventStatus.ONGOING : EventStatus.HAPPENED))
                .when(when(builder), position, head.dateText());
        tags.stream().skip(category.isPresent() ? 0 : 1).forEach(tag -> event.note("Tag: ", tag));
        if (!head.repeats().isEmpty()) {
            builder.report().warn(position, "an event that repeats is read once", head.repeats(), "");
            event.note("Repeats: ", head.repeats());
        }
        builder.add(event);
    }

    /** Returns a title without the tags at its end, which are kept in their order. */
    private String withoutTags(String text) {
        String rest = text;
        for (Matcher tag = LAST_TAG.matcher(rest); tag.matches(); tag = LAST_TAG.matcher(rest)) {
            tags.add(0, tag.group(2));
            rest = tag.group(1);
        }
        return rest;
    }

    /** Returns the date of the property edtf, unless the line names another time. */
    private DateReading when(CommentaryBuilder builder) {
        Optional<Edtf> exact = exactDate.flatMap(MarkwhenEvent::parsed);
        if (exactDate.isPresent() && exact.filter(this::agrees).isEmpty()) {
            builder.report()
                    .warn(
                            position,
                            "the property edtf is passed over: it is no date, or of another time than the line",
                            exactDate.get(),
                            "");
            return head.when();
        }
        return exact.map(date -> new DateReading(Optional.of(date), List.of(), Optional.empty(), Optional.empty()))
                .orElse(head.when());
    }

    /** Tells whether the line's date lies within another, or touches it. */
    private boolean agrees(Edtf exact) {
        if (head.when().date().isEmpty()) {
            return false;
        }
        Edtf near = head.when().date().get();
        return near.earliestDay().orElse(Long.MIN_VALUE) <= exact.latestDay().orElse(Long.MAX_VALUE)
                && exact.earliestDay().orElse(Long.MIN_VALUE)
                        <= near.latestDay().orElse(Long.MAX_VALUE);
    }

    private static Optional<Edtf> parsed(String text) {
        try {
            return Optional.of(EdtfParser.parse(text));
        } catch (EdtfParseException e) {
            return Optional.empty();
        }
    }
}
