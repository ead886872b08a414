package dateline.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.core.TokenStreamLocation;

/**
 * The ids of a file and what refers to them: settles at the end of the file whether each reference leads somewhere.
 *
 * <p>A reference to what was defined before is settled at once and forgotten; only one that leads forward is kept with its
 * place. Ids are numbers of {@link Names}.
 */
final class References {
    /** The two spaces of ids. */
    enum Space {
        /** The actors. */
        ACTORS("actor"),
        /** The events and claims together. */
        ITEMS("event or claim");

        private final String noun;

        Space(String noun) {
            this.noun = noun;
        }
    }

    /** For each id the line of its definition, 0 for none. */
    private static final class Definitions {
        private int[] lines = new int[1024];

        int line(int id) {
            return id < lines.length ? lines[id] : 0;
        }

        void set(int id, int line) {
            if (id >= lines.length) {
                lines = Arrays.copyOf(lines, Math.max(id + 1, lines.length * 2));
            }
            lines[id] = line;
        }
    }

    private record Forward(Space space, int id, Owner owner, Mark mark, String pointer) {}

    /** What a reference stands in, so that it can be left out if the reference leads nowhere. */
    record Owner(Section section, int index) {}

    private static final int MAX_SUGGESTIONS = 100;
    private static final int MAX_SUGGESTIBLE = 5000;

    private final Names names;
    private final TokenCursor cursor;
    private final Faulty faulty;

    private final Map<Space, Definitions> definitions = new EnumMap<>(Space.class);
    private final List<Forward> forward = new ArrayList<>();
    private int suggestions;

    References(Names names, TokenCursor cursor, Faulty faulty) {
        this.names = names;
        this.cursor = cursor;
        this.faulty = faulty;
        for (Space space : Space.values()) {
            definitions.put(space, new Definitions());
        }
    }

    boolean isDefined(Space space, int id) {
        return definitions.get(space).line(id) != 0;
    }

    /** Notes an id, whose place was just passed, at the end of its object; reports it if there is such a one already. */
    void define(Space space, int id, TokenStreamLocation place, Owner owner) {
        if (id < 0) {
            return;
        }
        int first = definitions.get(space).line(id);
        if (first == 0) {
            definitions.get(space).set(id, place.getLineNr());
            return;
        }
        faulty.add(owner);
        cursor.problems()
                .add(
                        Severity.ERROR,
                        cursor.mark(place),
                        owner.section().pointer(owner.index()) + "/id",
                        "the id " + Excerpt.quote(names.get(id)) + " is given twice, first on line " + first,
                        "",
                        "an id of its own for each " + space.noun);
    }

    /** Notes the reference that the cursor stands on; returns its place if it leads forward. */
    Optional<Mark> refer(Space space, int id, Owner owner) {
        if (isDefined(space, id)) {
            return Optional.empty();
        }
        Mark mark = cursor.mark();
        forward.add(new Forward(space, id, owner, mark, cursor.pointer()));
        return Optional.of(mark);
    }

    /** Reports the references that lead nowhere, once everything is defined. */
    void settle() {
        for (Forward reference : forward) {
            if (!isDefined(reference.space(), reference.id())) {
                faulty.add(reference.owner());
                String id = names.get(reference.id());
                cursor.problems()
                        .add(
                                Severity.ERROR,
                                reference.mark(),
                                reference.pointer(),
                                "there is no " + reference.space().noun + " with this id",
                                Excerpt.quote(id) + suggestion(reference.space(), id),
                                "the id of an " + reference.space().noun + " in this file");
            }
        }
    }

    /** Searching all ids for each mistake would take too long in a file with many of both. */
    private String suggestion(Space space, String id) {
        if (names.size() > MAX_SUGGESTIBLE || suggestions >= MAX_SUGGESTIONS) {
            return "";
        }
        suggestions++;
        return Nearest.suggest(
                id,
                IntStream.range(0, names.size())
                        .filter(number -> isDefined(space, number))
                        .mapToObj(names::get));
    }
}
