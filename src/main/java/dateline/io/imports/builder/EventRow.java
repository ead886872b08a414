package dateline.io.imports.builder;

import dateline.io.imports.dates.DateReading;
import dateline.io.problems.SourcePosition;
import dateline.model.EventStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the parts of an imported event. */
public final class EventRow {
    /** The longest title in UTF-16 code units. */
    static final int MOST_OF_TITLE = 500;

    /** The longest title that is made of a text. */
    private static final int MOST_OF_TEXT = 80;

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

    /** Creates an event without parts at a position. */
    public EventRow(SourcePosition position) {
        this.position = position;
        this.datePosition = position;
    }

    /** Sets the title, on one line. */
    public EventRow title(String text) {
        title = PlainText.oneLine(text);
        return this;
    }

    /** Sets the id in the file; it is used unless it is blank or taken. */
    public EventRow id(String text) {
        id = Optional.of(PlainText.oneLine(text)).filter(t -> !t.isEmpty());
        return this;
    }

    /** Sets the date, its position and its words. */
    public EventRow when(DateReading reading, SourcePosition at, String words) {
        when = reading;
        datePosition = at;
        dateText = words;
        return this;
    }

    /** Sets the status. */
    public EventRow status(EventStatus value) {
        status = value;
        return this;
    }

    /** Sets the category, on one line; a blank one is none. */
    public EventRow category(String text) {
        category = Optional.of(PlainText.oneLine(text)).filter(t -> !t.isEmpty());
        return this;
    }

    /** Sets the names of the actors; blank and repeated ones are left out. */
    public EventRow actors(List<String> names) {
        actors = names.stream()
                .map(PlainText::oneLine)
                .filter(t -> !t.isEmpty())
                .distinct()
                .toList();
        return this;
    }

    /** Sets the summary. */
    public EventRow summary(String text) {
        summary = PlainText.clean(text);
        return this;
    }

    /** Adds a line to the note, unless the text behind its lead is blank. */
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

    /** Returns the title, shortened where it is long, or the beginning of the text in place of one. */
    public String title() {
        return title.isEmpty()
                ? PlainText.beginning(PlainText.oneLine(summary), MOST_OF_TEXT)
                : PlainText.beginning(title, MOST_OF_TITLE);
    }

    /** Tells whether the title is longer than a commentary's title, so that all of it stands in the summary. */
    boolean isTitleShortened() {
        return title.length() > MOST_OF_TITLE;
    }

    Optional<String> id() {
        return id;
    }

    /** Returns the date. */
    public DateReading when() {
        return when;
    }

    SourcePosition datePosition() {
        return datePosition;
    }

    /** Returns the words of the date. */
    public String dateText() {
        return dateText;
    }

    EventStatus status() {
        return status;
    }

    /** Returns the category. */
    public Optional<String> category() {
        return category;
    }

    /** Returns the names of the actors. */
    public List<String> actors() {
        return actors;
    }

    /** Returns the account of the event, behind the whole of a title that is shortened. */
    String summary() {
        return isTitleShortened() ? (title + "\n" + summary).strip() : summary;
    }

    List<String> notes() {
        return notes;
    }
}
