package dateline.ui.list;

import dateline.index.CommentaryIndex;
import dateline.model.Actor;
import dateline.text.ShownText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A column of the list: an actor who takes part in many events.
 *
 * @param id of the actor
 * @param name of the actor
 * @param brief a name that fits the column
 * @param events how many events the actor takes part in
 */
record ActorColumn(String id, String name, String brief, int events) {
    /**
     * Returns the actors of the most events, the most frequent first.
     *
     * @param index of the document
     * @param shortened shortens a name to what fits a column
     */
    static List<ActorColumn> of(CommentaryIndex index, UnaryOperator<String> shortened) {
        List<Actor> frequent = index.commentary().actors().stream()
                .filter(actor -> index.eventCount(actor.id()) > 0)
                .sorted(Comparator.comparingInt(actor -> -index.eventCount(actor.id())))
                .limit(ListColumns.MOST_ACTORS)
                .toList();
        List<ActorColumn> columns = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Actor actor : frequent) {
            String brief = briefNames(actor)
                    .filter(name -> shortened.apply(name).equals(name) && !taken.contains(name))
                    .findFirst()
                    .orElseGet(() -> shortened.apply(ShownText.line(actor.name())));
            taken.add(brief);
            columns.add(new ActorColumn(actor.id(), ShownText.line(actor.name()), brief, index.eventCount(actor.id())));
        }
        return columns;
    }

    /** Returns the names by which an actor is known, the best first: "North Korea", "N. Korea", "DPRK". */
    private static Stream<String> briefNames(Actor actor) {
        String name = ShownText.line(actor.name());
        Stream<String> aliases = actor.aliases().stream()
                .map(ShownText::line)
                .map(alias -> alias.isEmpty() ? alias : Character.toUpperCase(alias.charAt(0)) + alias.substring(1))
                .filter(alias -> !alias.isBlank())
                .sorted(Comparator.comparingInt(String::length));
        Stream<String> names = Stream.of(name, name.replaceFirst("^(N|S|E|W)(orth|outh|ast|est) ", "$1. "));
        return Stream.concat(names, aliases);
    }
}
