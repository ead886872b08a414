package dateline.export.programs;

import dateline.index.CommentaryIndex;
import dateline.model.Item;
import dateline.text.ShownText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Gives each claim and event a title of its own, by which Argdown knows a statement. */
final class ArgdownTitles {
    private final Map<String, String> titles = new HashMap<>();

    ArgdownTitles(CommentaryIndex index) {
        Set<String> taken = new HashSet<>();
        for (Item item : index.items()) {
            // A bracket would end the title.
            String title = ShownText.name(item.label())
                    .replace('[', '(')
                    .replace(']', ')')
                    .strip();
            String base = title.isEmpty() ? "Untitled" : title;
            String own = base;
            for (int number = 2; !taken.add(own); number++) {
                own = base + " (" + number + ")";
            }
            titles.putIfAbsent(item.id(), own);
        }
    }

    /** Returns the title of an item of the index. */
    String of(Item item) {
        return titles.get(item.id());
    }
}
