package dateline.format;

import dateline.columns.Ints;
import dateline.columns.PagedInts;
import dateline.format.Site.Space;
import java.util.stream.IntStream;

/**
 * The ids of a file and what refers to them: settles at the end of the file whether each reference leads somewhere.
 *
 * <p>A reference to what was defined before is settled at once and forgotten; only one that leads forward is kept with its
 * place. Ids are numbers of {@link Names}.
 */
final class References {
    private static final int MAX_SUGGESTIONS = 100;
    private static final int MAX_SUGGESTIBLE = 5000;

    private final Names names;
    private final TokenCursor cursor;
    private final Pending pending;

    /** For each id the line of its definition, 0 for none. */
    private final PagedInts actors;

    private final PagedInts items = new PagedInts();
    private int suggestions;

    References(Names names, TokenCursor cursor, Pending pending) {
        this(names, cursor, pending, new PagedInts());
    }

    private References(Names names, TokenCursor cursor, Pending pending, PagedInts actors) {
        this.names = names;
        this.cursor = cursor;
        this.pending = pending;
        this.actors = actors;
    }

    /** Returns references from what comes later, when all actors are defined. */
    References forRest(Names namesOfRest, TokenCursor cursorOfRest, Pending pendingOfRest) {
        return new References(namesOfRest, cursorOfRest, pendingOfRest, actors);
    }

    /** Returns the ids of events and claims that are referred to and not defined here; -1 among them if an actor is. */
    Ints needed() {
        Ints needed = new Ints();
        pending.forEach(entry -> {
            int id = (int) entry.target();
            if (entry.site().space() != Space.ITEMS) {
                needed.add(-1);
            } else if (items.get(id) == 0) {
                needed.add(id);
            }
        });
        needed.sort();
        return needed;
    }

    /**
     * Tells whether no id is defined both here and in what comes later, and all that is needed there is defined here.
     *
     * @param rest the references from what comes later
     * @param neededThere what {@link #needed()} returned for these
     */
    boolean agreesWith(References rest, Ints neededThere) {
        for (int i = 0; i < neededThere.size(); i++) {
            int id = neededThere.get(i);
            int here = id < 0 ? -1 : names.find(rest.names, id);
            if (here < 0 || items.get(here) == 0) {
                return false;
            }
        }
        for (int id = 0; id < rest.names.size(); id++) {
            if (rest.items.get(id) != 0) {
                int here = names.find(rest.names, id);
                if (here >= 0 && items.get(here) != 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private PagedInts definitions(Space space) {
        return space == Space.ACTORS ? actors : items;
    }

    /**
     * Notes an id, whose place was just passed, at the end of its object; reports it if there is such a one already.
     *
     * @return whether references to the id lead to this object
     */
    boolean define(Section section, int index, int id, Place place) {
        if (id < 0) {
            return false;
        }
        Space space = section == Section.ACTORS ? Space.ACTORS : Space.ITEMS;
        PagedInts definitions = definitions(space);
        int first = definitions.get(id);
        if (first == 0) {
            definitions.set(id, place.line());
            return true;
        }
        if (cursor.problems().lists(place.offset())) {
            cursor.problems()
                    .add(
                            Severity.ERROR,
                            cursor.mark(place),
                            section.pointer(index) + "/id",
                            "the id " + Excerpt.quote(names.get(id)) + " is given twice, first on line " + first,
                            "",
                            "an id of its own for each " + space.noun());
        } else {
            cursor.problems().count(Severity.ERROR);
        }
        return false;
    }

    /**
     * Notes the reference that the cursor stands on.
     *
     * @return its ordinal among those pending, or -1 if it leads to what was defined before
     */
    int refer(Site site, int index, int position, int id) {
        if (definitions(site.space()).get(id) != 0) {
            return -1;
        }
        return pending.add(site, index, position, id, cursor.mark());
    }

    /** Reports a reference that leads nowhere, once everything is defined. */
    void settle(Pending.Entry reference) {
        Space space = reference.site().space();
        int id = (int) reference.target();
        if (definitions(space).get(id) != 0) {
            return;
        }
        if (!cursor.problems().lists(reference.mark().offset())) {
            cursor.problems().count(Severity.ERROR);
            return;
        }
        String name = names.get(id);
        cursor.problems()
                .add(
                        Severity.ERROR,
                        reference.mark(),
                        reference.pointer(),
                        "there is no " + space.noun() + " with this id",
                        Excerpt.quote(name) + suggestion(space, name),
                        "the id of an " + space.noun() + " in this file");
    }

    /** Searching all ids for each mistake would take too long in a file with many of both. */
    private String suggestion(Space space, String id) {
        if (names.size() > MAX_SUGGESTIBLE || suggestions >= MAX_SUGGESTIONS) {
            return "";
        }
        suggestions++;
        PagedInts definitions = definitions(space);
        return Nearest.suggest(
                id,
                IntStream.range(0, names.size())
                        .filter(number -> definitions.get(number) != 0)
                        .mapToObj(names::get));
    }
}
