package dateline.suggest;

import dateline.date.Edtf;
import dateline.edit.Edit;
import dateline.edit.ItemEdits;
import dateline.edit.MentionEdits;
import dateline.edit.marking.MarkedItems;
import dateline.model.Basis;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.model.Passage;
import dateline.model.SentenceId;
import dateline.text.TextRange;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An event at a date that a sentence mentions.
 *
 * @param sentence the number of the sentence
 * @param text the words of the sentence
 * @param range where the date stands in it
 * @param date the date
 * @param ground from what a relative date is counted; empty for a date that is stated
 */
public record DateSuggestion(SentenceId sentence, String text, TextRange range, Edtf date, Optional<String> ground)
        implements Suggestion {
    /** Checks for nulls. */
    public DateSuggestion {
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(ground, "ground");
    }

    /** Returns how the date is known: inferred where it is counted from another. */
    public Basis basis() {
        return ground.isPresent() ? Basis.INFERRED : Basis.STATED;
    }

    @Override
    public List<Place> places() {
        return List.of(new Place(sentence, range));
    }

    @Override
    public Kind kind() {
        return Kind.DATE;
    }

    /** Returns the title of the event: the words of the sentence, without the date at its start or end. */
    public String title() {
        String before = text.substring(0, range.start());
        String after = text.substring(range.end());
        if (!hasLetter(before) && hasLetter(after)) {
            return MarkedItems.title(after.strip());
        }
        return MarkedItems.title(hasLetter(after) || !hasLetter(before) ? text : before.strip());
    }

    private static boolean hasLetter(String words) {
        return words.codePoints().anyMatch(Character::isLetter);
    }

    @Override
    public String offer() {
        return date.canonical() + "  " + title();
    }

    @Override
    public String origin() {
        return "read as " + date.canonical() + " from \u2018" + range.in(text) + "\u2019, sentence " + sentence
                + ground.map(words -> ", " + words).orElse("");
    }

    @Override
    public String key() {
        return "date " + range.in(text) + " in " + text;
    }

    @Override
    public Edit take(Commentary commentary) {
        Optional<String> note = ground.map(words -> "\u2018" + range.in(text) + "\u2019, " + words);
        return ItemEdits.addEvent(
                commentary,
                new Event(
                        "",
                        title(),
                        date,
                        basis(),
                        isAhead(commentary) ? EventStatus.EXPECTED : EventStatus.HAPPENED,
                        Optional.empty(),
                        MentionEdits.mentioned(commentary, text),
                        Optional.empty(),
                        note,
                        List.of(new Passage(sentence, sentence, Optional.empty()))));
    }

    private boolean isAhead(Commentary commentary) {
        OptionalLong start = date.earliestDay();
        OptionalLong published =
                commentary.source().published().map(Edtf::latestDay).orElse(OptionalLong.empty());
        return start.isPresent() && published.isPresent() && start.getAsLong() > published.getAsLong();
    }
}
