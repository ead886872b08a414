package dateline.edit;

import dateline.date.words.English;
import dateline.model.Actor;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.Item;
import dateline.text.ShownText;
import java.util.Collection;
import java.util.List;

/** The words by which the labels of edits and their notices name things. */
final class Labels {
    private Labels() {}

    /** Returns words between quotation marks, shortened to what has room in a menu. */
    static String quoted(String words) {
        return "“" + ShownText.name(words) + "”";
    }

    /** Returns an item's label between quotation marks. */
    static String of(Item item) {
        return quoted(item.label());
    }

    /** Returns an actor's name as it stands in a menu. */
    static String of(Actor actor) {
        return ShownText.name(actor.name());
    }

    /** Returns "event “Vote”", or "3 items" for several. */
    static String items(Commentary commentary, Collection<String> ids) {
        List<Item> items =
                Lookup.items(commentary).filter(item -> ids.contains(item.id())).toList();
        return items.size() == 1 ? withKind(items.get(0)) : English.count(items.size(), "item");
    }

    private static String withKind(Item item) {
        return (item instanceof Event ? "event " : "claim ") + of(item);
    }

    /** Returns " and 2 references to it"; nothing for none. */
    static String references(int count, String to) {
        return count == 0 ? "" : " and " + English.count(count, "reference") + " to " + to;
    }
}
