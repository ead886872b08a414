package dateline.export.programs;

import dateline.date.DateAndTime;
import dateline.date.words.EdtfWords;
import dateline.export.content.ExportContent;
import dateline.export.content.ExportedText;
import dateline.export.content.Losses;
import dateline.index.CommentaryIndex;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.text.ShownText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes the events of a commentary as JSON of TimelineJS 3: a title and a slide for each event.
 *
 * <p>A date that TimelineJS cannot hold, such as "about 2021", stands in words on the slide, which the nearest date that it
 * can hold places on its axis.
 */
public final class TimelineJsJson {
    private final CommentaryIndex index;
    private final List<JsonObject> slides = new ArrayList<>();
    private int inWords;
    private int atTheEnd;
    private int withoutDate;

    private TimelineJsJson(CommentaryIndex index) {
        this.index = index;
    }

    /** Writes some content. */
    public static ExportedText write(ExportContent content) {
        TimelineJsJson writer = new TimelineJsJson(content.index());
        content.index().events().forEach(writer::add);
        JsonObject root = new JsonObject()
                .with("title", new JsonObject().with("text", title(content)))
                .withObjects("events", writer.slides);
        return new ExportedText(root.text(), writer.leftOut(content.commentary()));
    }

    private static JsonObject title(ExportContent content) {
        List<String> lines = new ArrayList<>(ItemLines.of(content.commentary().source()));
        content.part().ifPresent(lines::add);
        return text(content.commentary().source().title(), lines);
    }

    private List<String> leftOut(Commentary commentary) {
        Losses losses = new Losses();
        losses.count(commentary.claims().size(), "claim", "left out: TimelineJS has events alone");
        losses.count(withoutDate, "event", "left out: neither start nor end is known");
        losses.count(inWords, "date", "given in words, beside the nearest one that TimelineJS can hold");
        losses.count(atTheEnd, "event", "placed at the end: the beginning is not known");
        losses.countSentencesOf(commentary.source());
        if (!slides.isEmpty()) {
            losses.add("Actors, places, certainty and passages are words on the slides; importance is left out.");
        }
        return losses.sentences();
    }

    private void add(Event event) {
        Optional<DateSpan> span = DateSpan.of(event.when());
        if (span.isEmpty()) {
            withoutDate++;
            return;
        }
        JsonObject start = date(span.get().start());
        boolean whole = span.get().isWhole();
        if (event.when() instanceof DateAndTime time) {
            String[] parts = time.clock().split(":", -1);
            start.with("hour", Long.parseLong(parts[0]))
                    .with("minute", Long.parseLong(parts[1]))
                    .with("second", Long.parseLong(parts[2]));
            whole = time.shift().isEmpty();
        }
        JsonObject slide = new JsonObject().with("unique_id", event.id()).with("start_date", start);
        span.get().end().ifPresent(end -> slide.with("end_date", date(end)));
        if (!whole) {
            inWords++;
            slide.with("display_date", html(EdtfWords.of(event.when())));
        }
        atTheEnd += span.get().isStartKnown() ? 0 : 1;
        slide.with("text", text(event.title(), ItemLines.of(index, event)));
        slides.add(slide.with("group", event.category().map(ShownText::line)));
    }

    private static JsonObject date(PlainDate date) {
        JsonObject parts = new JsonObject().with("year", date.yearOfEra());
        if (date.month() > 0) {
            parts.with("month", date.month());
        }
        if (date.day() > 0) {
            parts.with("day", date.day());
        }
        return parts;
    }

    /** Returns a heading and paragraphs, which TimelineJS reads as HTML. */
    private static JsonObject text(String headline, List<String> lines) {
        return new JsonObject()
                .with("headline", html(headline))
                .with(
                        "text",
                        lines.stream().map(line -> "<p>" + html(line) + "</p>").collect(Collectors.joining()));
    }

    private static String html(String text) {
        return ShownText.lines(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>");
    }
}
