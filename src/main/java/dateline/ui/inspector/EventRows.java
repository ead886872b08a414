package dateline.ui.inspector;

import dateline.date.Edtf;
import dateline.edit.ItemEdits;
import dateline.edit.attributes.EventAttributes;
import dateline.edit.links.LinkKind;
import dateline.model.Basis;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.ui.form.CompletionRow;
import dateline.ui.form.DateRow;
import dateline.ui.form.EntriesRow;
import dateline.ui.form.Field;
import dateline.ui.form.FormEditor;
import dateline.ui.form.FormRow;
import dateline.ui.form.Offer;
import dateline.ui.form.Subject;
import dateline.ui.state.ReadingState;
import dateline.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rows by which an event is edited. */
final class EventRows {
    /** The categories that the format names; others can be typed. */
    private static final List<String> CATEGORIES =
            List.of("diplomacy", "economy", "media", "military", "people", "politics", "summit", "treaty", "visit");

    private final FormEditor editor;
    private final FormParts<Event> parts;
    private final ItemRows<Event> items;
    private final Linker linker;
    private final String id;

    EventRows(ReadingState state, FormEditor editor, Linker linker, String id) {
        this.editor = editor;
        this.linker = linker;
        this.id = id;
        parts = new FormParts<>(editor, Subject.event(id));
        items = new ItemRows<>(state, parts, id);
    }

    List<FormRow> rows() {
        return List.of(
                parts.line("Title", EventAttributes.TITLE),
                date(),
                parts.choice("How the date is known", EventAttributes.BASIS, List.of(Basis.values()), Wording::of),
                parts.optionalArea("Summary", EventAttributes.SUMMARY),
                parts.actors(EventAttributes.ACTORS),
                parts.optionalWord("Category", EventAttributes.CATEGORY, EventRows::categories),
                parts.choice("Status", EventAttributes.STATUS, List.of(EventStatus.values()), Wording::of),
                items.certainty(EventAttributes.CERTAINTY),
                parts.optionalLine("Hedging words", EventAttributes.HEDGE),
                parts.choice(
                        "Importance",
                        EventAttributes.IMPORTANCE,
                        List.of(Event.STORY, Event.USUAL, Event.DETAIL),
                        EventRows::importance),
                parts.names(
                        new EntriesRow.Texts("Places", "no places yet", "Add a place"),
                        EventAttributes.PLACES,
                        commentary -> commentary.events().stream().flatMap(event -> event.places().stream())),
                items.linkable(whole(), linker, LinkKind.PART_OF),
                parts.optionalArea("Note", EventAttributes.NOTE),
                items.passages(EventAttributes.PASSAGES));
    }

    private DateRow date() {
        Field<Edtf> when = Field.of(editor, Subject.event(id), EventAttributes.WHEN);
        Field<Optional<Edtf>> shown = when.as(Optional::of, Optional::orElseThrow);
        return new DateRow(
                "Date",
                new Field<>(
                        shown.getter(),
                        date -> date.isEmpty() ? Optional.of("An event needs a date.") : shown.set(date)),
                this::dates);
    }

    /** Returns the date of publication, and that of the event before in the document. */
    private DateRow.Context dates() {
        List<Event> events = events().toList();
        int own = IntStream.range(0, events.size())
                .filter(k -> events.get(k).id().equals(id))
                .findFirst()
                .orElse(0);
        Optional<Edtf> before =
                own == 0 ? Optional.empty() : Optional.of(events.get(own - 1).when());
        return new DateRow.Context(parts.ofPublication().published(), before);
    }

    private CompletionRow whole() {
        Field<Optional<String>> whole = Field.of(editor, Subject.event(id), EventAttributes.PART_OF);
        return new CompletionRow(
                "Part of",
                "no larger event",
                () -> whole.value().flatMap(value -> value).flatMap(this::title).orElse(""),
                typed -> typed.isEmpty()
                        ? List.of(new Offer("", "none", () -> whole.set(Optional.empty())))
                        : new Offers(editor)
                                .items(
                                        typed,
                                        events().filter(event -> !event.id().equals(id)),
                                        (commentary, other) -> ItemEdits.set(
                                                commentary, List.of(id), EventAttributes.PART_OF, Optional.of(other))));
    }

    private Stream<Event> events() {
        return editor.commentary().stream().flatMap(commentary -> commentary.events().stream());
    }

    private Optional<String> title(String eventId) {
        return events().filter(event -> event.id().equals(eventId))
                .map(Event::title)
                .findFirst();
    }

    static Stream<String> categories(Commentary commentary) {
        return Stream.concat(
                commentary.events().stream().flatMap(event -> event.category().stream()), CATEGORIES.stream());
    }

    static String importance(int importance) {
        return switch (importance) {
            case Event.STORY -> "the story itself";
            case Event.USUAL -> "as usual";
            default -> "detail";
        };
    }
}
