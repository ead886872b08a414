package dateline.format;

import dateline.format.References.Owner;
import dateline.format.References.Space;
import java.util.ArrayList;
import java.util.List;

/** What the readers of actors, events and claims share while one file is read. */
final class ReadingContext {
    private final TokenCursor cursor;
    private final Names names = new Names();
    private final Faulty faulty = new Faulty();
    private final Values values;
    private final References references;
    private final PassageReader passages;
    private final List<String> buffer = new ArrayList<>();

    ReadingContext(TokenCursor cursor) {
        this.cursor = cursor;
        this.values = new Values(cursor, names);
        this.references = new References(names, cursor, faulty);
        this.passages = new PassageReader(cursor, values, faulty);
    }

    TokenCursor cursor() {
        return cursor;
    }

    Names names() {
        return names;
    }

    Faulty faulty() {
        return faulty;
    }

    Values values() {
        return values;
    }

    References references() {
        return references;
    }

    PassageReader passages() {
        return passages;
    }

    Cycles cycles(String relation) {
        return new Cycles(relation, names, cursor.problems(), faulty);
    }

    /** Reads a list of references to actors. */
    List<String> actors(Owner owner) {
        if (!values.enterList("actor ids")) {
            return List.of();
        }
        buffer.clear();
        while (values.nextElement()) {
            int id = values.id();
            if (id >= 0) {
                references.refer(Space.ACTORS, id, owner);
                buffer.add(names.get(id));
            }
        }
        return List.copyOf(buffer);
    }
}
