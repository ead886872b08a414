package dateline.edit.entry;

import dateline.date.Edtf;
import dateline.date.words.English;
import dateline.edit.ActorEdits;
import dateline.edit.Edit;
import dateline.edit.EditRefusedException;
import dateline.edit.ItemEdits;
import dateline.edit.entry.EntryLine.Draft;
import dateline.model.Actor;
import dateline.model.ActorKind;
import dateline.model.Basis;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.model.Passage;
import dateline.text.Slugs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads lines of the form {@code DATE: TITLE @actor #category} and makes events of them in one edit.
 *
 * <p>An actor is named by id, name or alias; a name that nobody has makes a new actor. Several words stand in quotation
 * marks where they are not a known name.
 */
public final class QuickEntry {
    private QuickEntry() {}

    /**
     * Reads the lines of a text; blank ones are passed over.
     *
     * @param text as it was typed
     * @param commentary whose actors and categories are named
     * @param dates reads the dates
     * @param before the date of the event before the first line; empty if there is none
     */
    public static List<EntryLine> read(
            String text, Commentary commentary, LineDate.Reader dates, Optional<Edtf> before) {
        ActorNames names = new ActorNames(commentary);
        List<EntryLine> lines = new ArrayList<>();
        Optional<Edtf> last = before;
        for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
            EntryLine read = read(line.strip(), names, commentary, dates, last);
            lines.add(read);
            last = read.event().map(Draft::when);
        }
        return lines;
    }

    private static EntryLine read(
            String line, ActorNames names, Commentary commentary, LineDate.Reader dates, Optional<Edtf> before) {
        Optional<String> reason = Optional.empty();
        for (int colon = line.indexOf(':'); colon >= 0; colon = line.indexOf(':', colon + 1)) {
            LineDate date = dates.read(line.substring(0, colon).strip(), before);
            if (date.date().isPresent()) {
                TitleText rest = new TitleText(names, line.substring(colon + 1));
                return rest.problem()
                        .map(problem -> EntryLine.fault(line, problem))
                        .orElseGet(() -> EntryLine.understood(line, draft(date, rest, commentary)));
            }
            reason = reason.or(() -> Optional.of(date.words()));
        }
        return EntryLine.fault(line, reason.orElseGet(() -> withoutColon(dates.read(line, before))));
    }

    private static String withoutColon(LineDate date) {
        return date.date().isPresent()
                ? English.capitalised(date.words()) + " \u2013 a colon and the title are still missing."
                : "A colon is missing between the date and the title, as in \u201C2021: Vote\u201D.";
    }

    private static Draft draft(LineDate date, TitleText rest, Commentary commentary) {
        return new Draft(
                date.date().orElseThrow(),
                date.words(),
                rest.title(),
                rest.actors(),
                rest.category().map(category -> known(category, commentary)));
    }

    /** Returns a category as the commentary spells it. */
    private static String known(String category, Commentary commentary) {
        return commentary.events().stream()
                .flatMap(event -> event.category().stream())
                .filter(category::equalsIgnoreCase)
                .findFirst()
                .orElse(category);
    }

    /**
     * Adds events, and the new actors that they name, in one edit.
     *
     * @param events in the order in which they are added; at least one
     * @param passages where the source says so; empty if that is not known
     * @throws EditRefusedException if an event does not fit the commentary
     */
    public static Edit add(Commentary commentary, List<Draft> events, List<Passage> passages) {
        Commentary grown = commentary;
        Map<String, String> made = new HashMap<>();
        String label = "";
        for (Draft event : events) {
            Set<String> actors = new LinkedHashSet<>();
            for (NamedActor named : event.actors()) {
                String key = Slugs.slug(named.name());
                if (named.isNew() && !made.containsKey(key)) {
                    grown = ActorEdits.add(grown, actor(named.name())).after();
                    made.put(key, grown.actors().get(grown.actors().size() - 1).id());
                }
                actors.add(named.id().orElseGet(() -> made.get(key)));
            }
            Edit added = ItemEdits.addEvent(grown, event(event, List.copyOf(actors), passages));
            grown = added.after();
            label = added.label();
        }
        return new Edit(
                events.size() == 1 ? label : "Add " + English.count(events.size(), "event"),
                commentary,
                grown,
                List.of());
    }

    private static Actor actor(String name) {
        return new Actor("new", name, ActorKind.GROUP, List.of(), Optional.empty(), Optional.empty());
    }

    private static Event event(Draft draft, List<String> actors, List<Passage> passages) {
        return new Event(
                "new",
                draft.title(),
                draft.when(),
                passages.isEmpty() ? Basis.INFERRED : Basis.STATED,
                EventStatus.HAPPENED,
                draft.category(),
                actors,
                Optional.empty(),
                Optional.empty(),
                passages);
    }
}
