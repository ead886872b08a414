package dateline.imports;

import dateline.format.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the JSON of the first TimelineJS: everything in {@code timeline}, dates as numbers with commas between them. */
final class TimelineJs2Reader {
    private final Draft draft;

    TimelineJs2Reader(Draft draft) {
        this.draft = draft;
    }

    /** Reads the value of {@code timeline}. */
    void read(JsonValue timeline) {
        slide(timeline, "/timeline").setTitle(draft);
        addAll(timeline, "date", Optional.empty());
        addAll(timeline, "era", Optional.of(TimelineJsSlide.ERA));
    }

    private void addAll(JsonValue timeline, String key, Optional<String> category) {
        List<JsonValue> entries = timeline.member(key).map(JsonValue::elements).orElse(List.of());
        for (int i = 0; i < entries.size(); i++) {
            JsonValue entry = entries.get(i);
            String pointer = "/timeline/" + key + "/" + i;
            TimelineJsSlide slide = slide(entry, pointer);
            if (slide.hasDate()) {
                slide.addEvent(draft, category);
            } else {
                WrittenDate dates = WrittenDate.in(DateOrder.MONTH_FIRST);
                String start = text(entry, "startDate");
                String end = text(entry, "endDate");
                slide.addEvent(draft, category, dates.read(start, end), end.isEmpty() ? start : start + " to " + end);
            }
        }
    }

    private static TimelineJsSlide slide(JsonValue entry, String pointer) {
        Optional<JsonValue> asset = entry.member("asset");
        Map<String, String> texts = new HashMap<>();
        texts.put(TimelineJsSlide.HEADLINE, text(entry, "headline"));
        texts.put(TimelineJsSlide.TEXT, text(entry, "text"));
        texts.put(TimelineJsSlide.GROUP, text(entry, "tag"));
        texts.put(TimelineJsSlide.MEDIA, TimelineJsReader.text(asset, "media"));
        texts.put(TimelineJsSlide.CAPTION, TimelineJsReader.text(asset, "caption"));
        texts.put(TimelineJsSlide.CREDIT, TimelineJsReader.text(asset, "credit"));
        Place place = TimelineJsReader.place(entry, pointer);
        Place datePlace = entry.member("startDate")
                .map(date -> TimelineJsReader.place(date, pointer + "/startDate"))
                .orElse(place);
        DateParts start = parts(text(entry, "startDate"));
        DateParts end = start.isNone() ? DateParts.NONE : parts(text(entry, "endDate"));
        return new TimelineJsSlide(place, datePlace, start, end, texts);
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
        String second = parts.length > 5 ? ":" + pair(parts[5]) : "";
        Optional<Clock> clock =
                parts.length > 4 ? Clock.read(pair(parts[3]) + ":" + pair(parts[4]) + second) : Optional.empty();
        return new DateParts(parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "", clock);
    }

    private static String pair(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
