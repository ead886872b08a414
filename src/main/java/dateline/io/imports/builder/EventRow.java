package dateline.io.imports.builder;

import dateline.io.imports.dates.DateReading;
import dateline.io.problems.SourcePosition;
import dateline.model.EventStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An event while it is put together; for one thread. */
public final class EventRow {
    private final SourcePosition position;
    private String title = "";
    private Optional<String> id = Optional.empty();
    private SourcePosition datePosition;
    private String dateText = "";
    private DateReading when = DateReading.fault("there is no date");
    private EventStatus status = EventStatus.HAPPENED;
    private Optional<String> category = Optional.empty();
    private List<String> actors = List.of();
    private String summary = "";
    private final List<String> notes = new ArrayList<>();

    public EventRow(SourcePosition position) {
        this.position = position;
        this.datePosition = position;
    }

    /** Sets the title, on one line. */
    public EventRow title(String text) {
        title = PlainText.oneLine(text);
        return this;
    }

    /** Sets the id that the file has; it counts unless it is blank or taken. */
    public EventRow id(String text) {
        id = Optional.of(PlainText.oneLine(text)).filter(t -> !t.isEmpty());
        return this;
    }

    /** Sets the time, where it stands and in which words. */
    public EventRow when(DateReading reading, SourcePosition at, String words) {
        when = reading;
        datePosition = at;
        dateText = words;
        return this;
    }

    public EventRow status(EventStatus value) {
        status = value;
        return this;
    }

    public EventRow category(String text) {
        category = Optional.of(PlainText.oneLine(text)).filter(t -> !t.isEmpty());
        return this;
    }

    public EventRow actors(List<String> names) {
        actors = names.stream()
                .map(PlainText::oneLine)
                .filter(t -> !t.isEmpty())
                .distinct()
                .toList();
        return this;
    }

    public EventRow summary(String text) {
        summary = PlainText.clean(text);
        return this;
    }

    /** Adds a line to the note, in front of a text that may be blank; then nothing is added. */
    public EventRow note(String lead, String text) {
        String clean = PlainText.clean(text);
        if (!clean.isEmpty()) {
            notes.add(lead + clean);
        }
        return this;
    }

    SourcePosition position() {
        return position;
    }

    /** Returns the title, or the beginning of the text in place of one. */
    public String title() {
        String whole = title.isEmpty() ? PlainText.oneLine(summary) : title;
        int max = title.isEmpty() ? 80 : 500;
        if (whole.length() <= max) {
            return whole;
        }
        int blank = whole.lastIndexOf(' ', max);
        int end = blank > 0 ? blank : Character.isHighSurrogate(whole.charAt(max - 1)) ? max - 1 : max;
        return whole.substring(0, end) + "…";
    }

    public Optional<String> id() {
        return id;
    }

    public DateReading when() {
        return when;
    }

    SourcePosition datePosition() {
        return datePosition;
    }

    public String dateText() {
        return dateText;
    }

    public EventStatus status() {
        return status;
    }

    public Optional<String> category() {
        return category;
    }

    public List<String> actors() {
        return actors;
    }

    public String summary() {
        return summary;
    }

    List<String> notes() {
        return notes;
    }
}
