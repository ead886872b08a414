package dateline.format;

import dateline.columns.PagedInts;
import dateline.format.Site.Space;
import java.util.stream.IntStream;

/**
 * The ids of a file and what refers to them: settles at the end of the file whether each reference leads somewhere.
 *
 * <p>A reference to what was defined before is settled at once and forgotten; only one that leads forward is kept with its
 * place. Ids are numbers of {@link Names}.
 *
 * <p>In the second half of a document, an item that is not defined in it is taken to be defined in the first, until that is
 * read: its definition is {@link #ELSEWHERE}, so that the same code runs as for what was defined before.
 */
final class References {
    private static final int MAX_SUGGESTIONS = 100;
    private static final int MAX_SUGGESTIBLE = 5000;

    /** Instead of a line: not defined here so far, but perhaps in the first half. */
    private static final int ELSEWHERE = -1;

    /** Instead of a line: the same, of what is referred to. */
    private static final int WANTED = -2;

    private final Names names;
    private final TokenCursor cursor;
    private final Pending pending;

    /** For each id the line of its definition, 0 for none; in the second half those of the first. */
    private final PagedInts actors;

    /** For each id the line of its definition; for none 0, and in the second half {@link #ELSEWHERE} or {@link #WANTED}. */
    private final PagedInts items;

    /** Whether what was wanted was defined later; only noted in the second half, where such references are not pending. */
    private boolean leadForward;

    private int suggestions;

    References(Names names, TokenCursor cursor, Pending pending) {
        this(names, cursor, pending, new PagedInts(0), new PagedInts(0));
    }

    private References(Names names, TokenCursor cursor, Pending pending, PagedInts actors, PagedInts items) {
        this.names = names;
        this.cursor = cursor;
        this.pending = pending;
        this.actors = actors;
        this.items = items;
    }

    /** Returns references from the second half, when all actors are defined. */
    References forRest(Names namesOfRest, TokenCursor cursorOfRest, Pending pendingOfRest) {
        return new References(namesOfRest, cursorOfRest, pendingOfRest, actors, new PagedInts(ELSEWHERE));
    }

    /** Tells whether any reference in the second half leads to what is defined later in it. */
    boolean leadForward() {
        return leadForward;
    }

    /**
     * Tells whether no item is defined both here and in the second half, and all that is wanted there is defined here.
     *
     * @param rest the references from the second half, all of which has been read
     */
    boolean agreesWith(References rest) {
        for (int id = 0; id < rest.names.size(); id++) {
            int there = rest.items.get(id);
            if (there != ELSEWHERE && isDefined(names.find(rest.names, id)) != (there == WANTED)) {
                return false;
            }
        }
        return true;
    }

    private boolean isDefined(int item) {
        return item >= 0 && items.get(item) != 0;
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
        if (first <= 0) {
            leadForward |= first == WANTED;
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
     * @return its ordinal among those pending, or a negative number if it leads to what was defined before; in the second
     *     half, where places are of no use, a positive one for what is not defined in it so far
     */
    int refer(Site site, int index, int position, int id) {
        int line = site.space() == Space.ACTORS ? actors.get(id) : want(id);
        return line == 0 ? pending.add(site, index, position, id, cursor.mark()) : -line;
    }

    /** Returns the line of an item, and notes that the item is wanted if it is elsewhere. */
    private int want(int id) {
        int line = items.get(id);
        // Clears the lowest bit of a negative number, which turns ELSEWHERE into WANTED. A condition would be met for
        // the first time in a process's first second half, and the compiled reader be thrown away.
        items.set(id, line & ~(line >>> (Integer.SIZE - 1)));
        return line;
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
