package dateline.io.imports.timelinejs;

import dateline.io.imports.builder.CommentaryBuilder;
import dateline.io.imports.dates.DateOrder;
import dateline.io.imports.dates.DateParts;
import dateline.io.imports.dates.TimeOfDay;
import dateline.io.imports.dates.WrittenDate;
import dateline.io.json.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the JSON of the first TimelineJS: everything in {@code timeline}, dates as numbers with commas between them. */
final class TimelineJs2Reader {
    private static final Set<String> TOP =
            Set.of("headline", "type", "lang", "text", "startDate", "endDate", "tag", "asset", "date", "era");
    private static final Set<String> ENTRY = Set.of("headline", "type", "text", "startDate", "endDate", "tag", "asset");
    private static final Set<String> ASSET = Set.of("media", "caption", "credit");

    private final CommentaryBuilder builder;

    TimelineJs2Reader(CommentaryBuilder builder) {
        this.builder = builder;
    }

    /** Reads the value of {@code timeline}. */
    void read(JsonValue timeline) {
        if (timeline.member("date").isEmpty()) {
            builder.report()
                    .error(
                            timeline.position(),
                            "the file has no events",
                            "",
                            "an object \"timeline\" with a list \"date\" or \"events\"");
            return;
        }
        slide(timeline, TOP).setTitle(builder);
        addAll(timeline, "date", Optional.empty());
        addAll(timeline, "era", Optional.of(TimelineJsSlide.ERA));
    }

    private void addAll(JsonValue timeline, String key, Optional<String> category) {
        for (JsonValue entry : TimelineJsReader.elements(builder.report(), timeline, key)) {
            TimelineJsSlide slide = slide(entry, ENTRY);
            if (slide.hasDate()) {
                slide.addEvent(builder, category);
            } else {
                WrittenDate dates = WrittenDate.in(DateOrder.MONTH_FIRST);
                String start = text(entry, "startDate");
                String end = text(entry, "endDate");
                slide.addEvent(builder, category, dates.read(start, end), end.isEmpty() ? start : start + " to " + end);
            }
        }
    }

    private TimelineJsSlide slide(JsonValue entry, Set<String> known) {
        Optional<JsonValue> asset = entry.member("asset");
        Map<String, String> texts = new HashMap<>();
        texts.put(TimelineJsSlide.HEADLINE, text(entry, "headline"));
        texts.put(TimelineJsSlide.TEXT, text(entry, "text"));
        texts.put(TimelineJsSlide.GROUP, text(entry, "tag"));
        texts.put(TimelineJsSlide.MEDIA, TimelineJsReader.text(asset, "media"));
        texts.put(TimelineJsSlide.CAPTION, TimelineJsReader.text(asset, "caption"));
        texts.put(TimelineJsSlide.CREDIT, TimelineJsReader.text(asset, "credit"));
        TimelineJsReader.dropRest(builder.report(), entry, known);
        asset.ifPresent(value -> TimelineJsReader.dropRest(builder.report(), value, ASSET));
        DateParts start = parts(text(entry, "startDate"));
        DateParts end = start.isNone() ? DateParts.NONE : parts(text(entry, "endDate"));
        return new TimelineJsSlide(
                entry.position(), entry.member("startDate").orElse(entry).position(), start, end, texts);
    }

    private static String text(JsonValue entry, String key) {
        return TimelineJsReader.text(Optional.of(entry), key);
    }

    /** Returns the parts of a date such as {@code 2011,12,10,07,02,10}; none if it is written otherwise. */
    private static DateParts parts(String date) {
        if (!date.strip().matches("-?\\d{1,17}(\\s*,\\s*\\d{1,3}){0,6}")) {
            return DateParts.NONE;
        }
        String[] parts = date.strip().split("\\s*,\\s*", -1);
        String second = parts.length > 5 ? ":" + TimelineJsReader.padded(parts[5]) : "";
        Optional<TimeOfDay> clock = parts.length > 4
                ? TimeOfDay.read(TimelineJsReader.padded(parts[3]) + ":" + TimelineJsReader.padded(parts[4]) + second)
                : Optional.empty();
        return new DateParts(parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "", clock);
    }
}
