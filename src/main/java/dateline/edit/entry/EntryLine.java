package dateline.edit.entry;

import dateline.date.Edtf;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A line of a quick entry as it was typed, and what was understood of it.
 *
 * @param text the line
 * @param event the event; empty if the line is not understood
 * @param problem why it is not understood, a whole sentence; empty if it is
 */
public record EntryLine(String text, Optional<Draft> event, Optional<String> problem) {
    /** Checks that nothing is {@code null}. */
    public EntryLine {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(problem, "problem");
    }

    /**
     * An event that is not made yet.
     *
     * @param when its date
     * @param dateWords the date in words, with what it cannot express
     * @param title its title
     * @param actors who took part, each once
     * @param category its category
     */
    public record Draft(Edtf when, String dateWords, String title, List<NamedActor> actors, Optional<String> category) {
        /** Copies the list. */
        public Draft {
            Objects.requireNonNull(when, "when");
            Objects.requireNonNull(dateWords, "dateWords");
            Objects.requireNonNull(title, "title");
            actors = List.copyOf(actors);
            Objects.requireNonNull(category, "category");
        }
    }

    static EntryLine understood(String text, Draft event) {
        return new EntryLine(text, Optional.of(event), Optional.empty());
    }

    static EntryLine fault(String text, String sentence) {
        return new EntryLine(text, Optional.empty(), Optional.of(sentence));
    }
}
