package dateline.imports;

import dateline.format.JsonTree;
import dateline.format.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the JSON of TimelineJS 3: a title, events and eras, with dates of parts. */
final class TimelineJsReader {
    private static final Set<String> TOP = Set.of("title", "events", "slides", "eras", "scale");
    private static final Set<String> SLIDE =
            Set.of("start_date", "end_date", "display_date", "text", "media", "group", "unique_id", "type");
    private static final Set<String> MEDIA = Set.of("url", "caption", "credit", "link");
    private static final Set<String> TEXT = Set.of("headline", "text");
    private static final Set<String> DATE =
            Set.of("year", "month", "day", "hour", "minute", "second", "display_date", "display_text", "format");

    private final Draft draft;

    private TimelineJsReader(Draft draft) {
        this.draft = draft;
    }

    static void read(byte[] content, Draft draft) {
        JsonTree.Result tree = JsonTree.read(content);
        draft.losses().addAll(tree.problems());
        if (tree.root().isEmpty()) {
            return;
        }
        JsonValue root = tree.root().get();
        Optional<JsonValue> old = root.member("timeline").filter(t -> t.kind() == JsonValue.Kind.OBJECT);
        if (old.isPresent()) {
            new TimelineJs2Reader(draft).read(old.get());
        } else {
            new TimelineJsReader(draft).read(root);
        }
    }

    private void read(JsonValue root) {
        Optional<JsonValue> events = root.member("events").or(() -> root.member("slides"));
        if (events.isEmpty()) {
            draft.losses().error(place(root, ""), "the file has no events", "", "an object with a list \"events\"");
            return;
        }
        String pointer = root.member("events").isPresent() ? "/events" : "/slides";
        root.member("title").ifPresent(title -> slide(title, "/title").setTitle(draft));
        List<JsonValue> slides = events.get().elements();
        for (int i = 0; i < slides.size(); i++) {
            add(slides.get(i), pointer + "/" + i, Optional.empty());
        }
        List<JsonValue> eras = root.member("eras").map(JsonValue::elements).orElse(List.of());
        for (int i = 0; i < eras.size(); i++) {
            add(eras.get(i), "/eras/" + i, Optional.of(TimelineJsSlide.ERA));
        }
        dropRest(root, "", TOP);
    }

    private void add(JsonValue slide, String pointer, Optional<String> category) {
        if (slide.kind() != JsonValue.Kind.OBJECT) {
            draft.leaveOut();
            draft.losses().error(place(slide, pointer), "an event is left out: it is no object", slide.text(), "");
            return;
        }
        slide(slide, pointer).addEvent(draft, category);
    }

    private TimelineJsSlide slide(JsonValue slide, String pointer) {
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
        Place datePlace =
                start.map(date -> place(date, pointer + "/start_date")).orElse(place(slide, pointer));
        dropRest(slide, pointer, SLIDE);
        media.ifPresent(value -> dropRest(value, pointer + "/media", MEDIA));
        text.ifPresent(value -> dropRest(value, pointer + "/text", TEXT));
        return new TimelineJsSlide(
                place(slide, pointer),
                datePlace,
                start.map(date -> parts(date, pointer + "/start_date")).orElse(DateParts.NONE),
                end.map(date -> parts(date, pointer + "/end_date")).orElse(DateParts.NONE),
                texts);
    }

    private static String displayDate(JsonValue slide, Optional<JsonValue> start) {
        String ofSlide = text(Optional.of(slide), "display_date");
        String ofStart = text(start, "display_date");
        return !ofSlide.isBlank() ? ofSlide : !ofStart.isBlank() ? ofStart : text(start, "display_text");
    }

    private DateParts parts(JsonValue date, String pointer) {
        dropRest(date, pointer, DATE);
        Optional<JsonValue> in = Optional.of(date);
        String hour = text(in, "hour").strip();
        String minute = text(in, "minute").strip();
        String second = text(in, "second").strip();
        Optional<Clock> clock = hour.isEmpty() ? Optional.empty() : clock(hour, minute, second);
        if (!hour.isEmpty() && clock.isEmpty()) {
            draft.losses().warn(place(date, pointer), "the time of day cannot be read and is left out", hour, "");
        }
        return new DateParts(text(in, "year"), text(in, "month"), text(in, "day"), clock);
    }

    private static Optional<Clock> clock(String hour, String minute, String second) {
        if (minute.isEmpty()) {
            return hour.matches("\\d{1,2}") && Integer.parseInt(hour) < 24
                    ? Optional.of(new Clock(hour + " h", Optional.empty()))
                            .filter(c -> !hour.matches("0+"))
                            .or(() -> Optional.of(new Clock("00:00", Optional.empty())))
                    : Optional.empty();
        }
        String time = padded(hour) + ":" + padded(minute) + (second.isEmpty() ? "" : ":" + padded(second));
        return Clock.read(time);
    }

    private static String padded(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    /** Returns a member that is a string or a number, or nothing. */
    static String text(Optional<JsonValue> in, String key) {
        return in.flatMap(value -> value.member(key)).map(JsonValue::text).orElse("");
    }

    static Place place(JsonValue value, String pointer) {
        return new Place(value.line(), value.column(), pointer);
    }

    private void dropRest(JsonValue object, String pointer, Set<String> known) {
        object.members().forEach((key, value) -> {
            if (!known.contains(key) && isFilled(value)) {
                String name = key.length() <= 60 ? key : key.substring(0, 60) + "…";
                draft.losses()
                        .drop(
                                () -> place(value, pointer + "/" + name),
                                "\"" + PlainText.oneLine(name) + "\" is not carried over");
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
