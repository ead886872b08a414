package dateline.edit;

import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.Item;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changes elements of lists; unchanged elements and lists stay the same objects, so that undo steps share them. */
final class Changes {
    private Changes() {}

    /** Returns a list with each element changed. */
    static <T> List<T> each(List<T> elements, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(elements.size());
        for (T element : elements) {
            T other = change.apply(element);
            changed.add(other.equals(element) ? element : other);
        }
        return changed.equals(elements) ? elements : changed;
    }

    /** Returns a list with another element at its end. */
    static <T> List<T> with(List<T> elements, T last) {
        List<T> longer = new ArrayList<>(elements);
        longer.add(last);
        return longer;
    }

    /** Returns a list without equal elements after the first of them. */
    static <T> List<T> distinct(List<T> elements) {
        return new HashSet<>(elements).size() == elements.size()
                ? elements
                : elements.stream().distinct().toList();
    }

    /** Returns a commentary with each event and claim changed, which keeps its id. */
    static Commentary items(Commentary commentary, UnaryOperator<Item> change) {
        return commentary
                .withEvents(each(commentary.events(), event -> (Event) changed(event, change)))
                .withClaims(each(commentary.claims(), claim -> (Claim) changed(claim, change)));
    }

    private static Item changed(Item item, UnaryOperator<Item> change) {
        Item other = change.apply(item);
        if (!other.id().equals(item.id()) || other.getClass() != item.getClass()) {
            throw new IllegalArgumentException("an edit keeps the id and the kind of an item: " + item.id());
        }
        return other;
    }

    /** Returns a commentary with the events and claims of these ids changed, which keep their ids. */
    static Commentary items(Commentary commentary, Collection<String> ids, UnaryOperator<Item> change) {
        return items(commentary, item -> ids.contains(item.id()) ? change.apply(item) : item);
    }
}
