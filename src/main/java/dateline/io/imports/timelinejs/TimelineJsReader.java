package dateline.io.imports.timelinejs;

import dateline.io.imports.builder.CommentaryBuilder;
import dateline.io.imports.builder.ImportReport;
import dateline.io.imports.builder.PlainText;
import dateline.io.imports.dates.DateParts;
import dateline.io.imports.dates.TimeOfDay;
import dateline.io.json.JsonTree;
import dateline.io.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the JSON of TimelineJS 3: a title, events and eras, with dates of parts. */
public final class TimelineJsReader {
    private static final Set<String> TOP = Set.of("title", "events", "slides", "eras", "scale");
    private static final Set<String> SLIDE =
            Set.of("start_date", "end_date", "display_date", "text", "media", "group", "unique_id", "type");
    private static final Set<String> MEDIA = Set.of("url", "caption", "credit", "link");
    private static final Set<String> TEXT = Set.of("headline", "text");
    private static final Set<String> DATE =
            Set.of("year", "month", "day", "hour", "minute", "second", "display_date", "display_text", "format");

    private final CommentaryBuilder builder;

    private TimelineJsReader(CommentaryBuilder builder) {
        this.builder = builder;
    }

    /** Reads the bytes of a file. */
    public static void read(byte[] content, CommentaryBuilder builder) {
        JsonTree.read(Jsonp.stripped(content), builder.report().problems()).ifPresent(root -> read(root, builder));
    }

    private static void read(JsonValue root, CommentaryBuilder builder) {
        Optional<JsonValue> inner = root.member("timeline").filter(t -> t.kind() == JsonValue.Kind.OBJECT);
        if (inner.isPresent() && list(inner.get()).isEmpty()) {
            new TimelineJs2Reader(builder).read(inner.get());
        } else {
            // The first files of version 3 still had everything in "timeline".
            new TimelineJsReader(builder).read(inner.orElse(root));
        }
    }

    /** Returns the name of the list of events, if there is one. */
    private static Optional<String> list(JsonValue root) {
        return Stream.of("events", "slides")
                .filter(key -> root.member(key).isPresent())
                .findFirst();
    }

    private void read(JsonValue root) {
        Optional<String> events = list(root);
        if (events.isEmpty()) {
            builder.report().error(root.position(), "the file has no events", "", "an object with a list \"events\"");
            return;
        }
        root.member("title").ifPresent(title -> slide(title).setTitle(builder));
        addAll(root, events.get(), Optional.empty());
        addAll(root, "eras", Optional.of(TimelineJsSlide.ERA));
        dropRest(builder.report(), root, TOP);
    }

    private void addAll(JsonValue root, String key, Optional<String> category) {
        elements(builder.report(), root, key).forEach(slide -> add(slide, category));
    }

    /** Returns what is in a list; what should be one and is not is listed. */
    static List<JsonValue> elements(ImportReport report, JsonValue in, String key) {
        Optional<JsonValue> value = in.member(key).filter(TimelineJsReader::isFilled);
        value.filter(v -> v.kind() != JsonValue.Kind.LIST)
                .ifPresent(v -> report.error(v.position(), "\"" + key + "\" is left out: it is no list", v.text(), ""));
        return value.map(JsonValue::elements).orElse(List.of());
    }

    private void add(JsonValue slide, Optional<String> category) {
        if (slide.kind() != JsonValue.Kind.OBJECT) {
            builder.leaveOut();
            builder.report().error(slide.position(), "an event is left out: it is no object", slide.text(), "");
            return;
        }
        slide(slide).addEvent(builder, category);
    }

    private TimelineJsSlide slide(JsonValue slide) {
        Optional<JsonValue> start = slide.member("start_date");
        Optional<JsonValue> end = slide.member("end_date");
        Optional<JsonValue> text = slide.member("text");
        Optional<JsonValue> media = slide.member("media");
        Map<String, String> texts = new HashMap<>();
        texts.put(TimelineJsSlide.HEADLINE, text(text, "headline"));
        texts.put(TimelineJsSlide.TEXT, text(text, "text"));
        texts.put(TimelineJsSlide.GROUP, text(Optional.of(slide), "group"));
        texts.put(TimelineJsSlide.ID, text(Optional.of(slide), "unique_id"));
        texts.put(TimelineJsSlide.MEDIA, text(media, "url"));
        texts.put(TimelineJsSlide.CAPTION, text(media, "caption"));
        texts.put(TimelineJsSlide.CREDIT, text(media, "credit"));
        texts.put(TimelineJsSlide.LINK, text(media, "link"));
        texts.put(TimelineJsSlide.DISPLAY_DATE, displayDate(slide, start));
        dropRest(builder.report(), slide, SLIDE);
        media.ifPresent(value -> dropRest(builder.report(), value, MEDIA));
        text.ifPresent(value -> dropRest(builder.report(), value, TEXT));
        return new TimelineJsSlide(
                slide.position(),
                start.orElse(slide).position(),
                start.map(this::parts).orElse(DateParts.NONE),
                end.map(this::parts).orElse(DateParts.NONE),
                texts);
    }

    private static String displayDate(JsonValue slide, Optional<JsonValue> start) {
        String ofSlide = text(Optional.of(slide), "display_date");
        String ofStart = text(start, "display_date");
        return !ofSlide.isBlank() ? ofSlide : !ofStart.isBlank() ? ofStart : text(start, "display_text");
    }

    private DateParts parts(JsonValue date) {
        dropRest(builder.report(), date, DATE);
        Optional<JsonValue> in = Optional.of(date);
        String hour = number(in, "hour");
        String minute = number(in, "minute");
        String second = number(in, "second");
        Optional<TimeOfDay> clock = hour.isEmpty() ? Optional.empty() : clock(hour, minute, second);
        if (!hour.isEmpty() && clock.isEmpty()) {
            builder.report().warn(date.position(), "the time of day cannot be read and is left out", hour, "");
        }
        return new DateParts(number(in, "year"), number(in, "month"), number(in, "day"), clock);
    }

    private static String number(Optional<JsonValue> in, String key) {
        return TimelineJsSlide.whole(text(in, key));
    }

    private static Optional<TimeOfDay> clock(String hour, String minute, String second) {
        if (minute.isEmpty()) {
            return hour.matches("\\d{1,2}") && Integer.parseInt(hour) < 24
                    ? Optional.of(new TimeOfDay(hour + " h", Optional.empty()))
                            .filter(c -> !hour.matches("0+"))
                            .or(() -> Optional.of(new TimeOfDay("00:00", Optional.empty())))
                    : Optional.empty();
        }
        String time = padded(hour) + ":" + padded(minute) + (second.isEmpty() ? "" : ":" + padded(second));
        return TimeOfDay.read(time);
    }

    /** Returns a number with two digits at least. */
    static String padded(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    /** Returns a member that is a string or a number, or nothing. */
    static String text(Optional<JsonValue> in, String key) {
        return in.flatMap(value -> value.member(key)).map(JsonValue::text).orElse("");
    }

    /** Lists the members of an object that are not known. */
    static void dropRest(ImportReport report, JsonValue object, Set<String> known) {
        object.members().forEach((key, value) -> {
            if (!known.contains(key) && isFilled(value)) {
                String name = key.length() <= 60 ? key : key.substring(0, 60) + "…";
                report.drop(value::position, "\"" + PlainText.oneLine(name) + "\" is not carried over");
            }
        });
    }

    private static boolean isFilled(JsonValue value) {
        return switch (value.kind()) {
            case OBJECT -> value.members().values().stream().anyMatch(TimelineJsReader::isFilled);
            case LIST -> !value.elements().isEmpty();
            default -> !value.text().isBlank();
        };
    }
}
