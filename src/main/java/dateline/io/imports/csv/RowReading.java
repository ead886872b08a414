package dateline.io.imports.csv;

import dateline.date.Edtf;
import dateline.io.imports.builder.EventRow;
import dateline.io.imports.dates.DateReading;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Shows a row as read by a mapping to a reader who tries one.
 *
 * @param title the event's title, or the beginning of its text; empty where it has neither
 * @param dateText the date as the row has it
 * @param date the date; empty where none can be read
 * @param remark what is doubtful about the date, or why there is none, as the middle of a sentence
 * @param actors the names of those who took part
 * @param category the category of the event
 */
public record RowReading(
        String title,
        String dateText,
        Optional<Edtf> date,
        Optional<String> remark,
        List<String> actors,
        Optional<String> category) {
    /** Copies the list. */
    public RowReading {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(remark, "remark");
        Objects.requireNonNull(category, "category");
        actors = List.copyOf(actors);
    }

    static RowReading of(EventRow event) {
        DateReading when = event.when();
        return new RowReading(
                event.title(),
                event.dateText(),
                when.date(),
                when.date().isPresent() ? when.remark() : when.fault(),
                event.actors(),
                event.category());
    }

    /** Tells whether the row becomes an event: it has a date and a title. */
    public boolean isEvent() {
        return date.isPresent() && !title.isEmpty();
    }
}
