package dateline.io.commentary;

import dateline.io.json.JsonCursor;
import dateline.io.problems.Excerpt;
import dateline.io.problems.Nearest;
import dateline.io.problems.Severity;
import dateline.io.problems.SourcePosition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.TokenStreamLocation;

/**
 * Reads ids and references, and checks at the end of the file whether each reference leads somewhere.
 *
 * <p>Only a reference to what was not defined before is kept, with its position.
 */
final class References {
    private static final int MAX_SUGGESTIONS = 100;
    private static final int MAX_SUGGESTIBLE = 5000;

    private record Definition(ReferenceKind kind, String id, int line) {}

    private record Forward(ReferenceKind kind, String id, SourcePosition position) {}

    private final JsonCursor cursor;
    private final ScalarReader scalars;

    private final Map<ReferenceKind, Map<String, Definition>> definitions = new EnumMap<>(ReferenceKind.class);

    private final List<Forward> forward = new ArrayList<>();
    private int suggestions;

    References(JsonCursor cursor, ScalarReader scalars) {
        this.cursor = cursor;
        this.scalars = scalars;
        for (ReferenceKind kind : ReferenceKind.values()) {
            definitions.put(kind, new LinkedHashMap<>());
        }
    }

    /**
     * Defines the id of the object that has just ended; reports it if there is one like it.
     *
     * @param id the id; empty for none, which defines nothing
     * @param location where the id stands
     * @return whether references to the id lead to this object
     */
    boolean define(ReferenceKind kind, String id, TokenStreamLocation location) {
        if (id.isEmpty()) {
            return false;
        }
        Definition first =
                definitions.get(kind.namespace()).putIfAbsent(id, new Definition(kind, id, location.getLineNr()));
        if (first != null) {
            cursor.problems()
                    .add(
                            Severity.ERROR,
                            new SourcePosition(location.getLineNr(), location.getColumnNr(), cursor.pointer() + "/id"),
                            "the id " + Excerpt.quote(id) + " is given twice, first on line " + first.line(),
                            "",
                            "an id of its own for each " + kind.namespace().noun());
        }
        return first == null;
    }

    private Optional<Definition> definition(ReferenceKind kind, String id) {
        return Optional.ofNullable(definitions.get(kind.namespace()).get(id))
                .filter(definition -> isOf(definition, kind));
    }

    private static boolean isOf(Definition definition, ReferenceKind kind) {
        return kind == kind.namespace() || definition.kind() == kind;
    }

    /** Returns the reference at the cursor, to be checked at the end unless its target is known. */
    Reference refer(ReferenceKind kind, String id) {
        Optional<Definition> definition = definition(kind, id);
        if (definition.isPresent()) {
            return new Reference(definition.get().id(), Optional.empty());
        }
        SourcePosition position = cursor.position();
        forward.add(new Forward(kind, id, position));
        return new Reference(id, Optional.of(position));
    }

    /** Reads an optional reference. */
    Optional<Reference> read(ReferenceKind kind) {
        String id = scalars.optionalId();
        return id.isEmpty() ? Optional.empty() : Optional.of(refer(kind, id));
    }

    /** Reads an optional list of references; invalid ones are left out. */
    List<Reference> readList(ReferenceKind kind) {
        List<Reference> references = new ArrayList<>();
        if (scalars.enterOptionalList(kind.ids())) {
            while (scalars.nextElement()) {
                read(kind).ifPresent(references::add);
            }
        }
        return references;
    }

    /** Reports the references that lead nowhere, once everything is defined. */
    void check() {
        for (Forward reference : forward) {
            ReferenceKind kind = reference.kind();
            if (definition(kind, reference.id()).isEmpty()) {
                cursor.problems()
                        .add(
                                Severity.ERROR,
                                reference.position(),
                                "there is no " + kind.noun() + " with this id",
                                Excerpt.quote(reference.id()) + suggestion(reference),
                                "the id of an " + kind.noun() + " in this file");
            }
        }
    }

    /** Suggests an id; not for each of many in a large file, where searching all ids would take too long. */
    private String suggestion(Forward reference) {
        ReferenceKind kind = reference.kind();
        Map<String, Definition> ids = definitions.get(kind.namespace());
        if (ids.size() > MAX_SUGGESTIBLE || suggestions >= MAX_SUGGESTIONS) {
            return "";
        }
        suggestions++;
        Stream<String> choices = ids.values().stream()
                .filter(definition -> isOf(definition, kind))
                .map(Definition::id);
        return Nearest.suggest(reference.id(), choices);
    }
}
