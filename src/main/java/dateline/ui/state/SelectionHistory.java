package dateline.ui.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * The way that the reader came, as in a web browser: going somewhere new forgets what lay ahead.
 *
 * <p>Used on the JavaFX application thread only.
 */
public final class SelectionHistory {
    private static final int LIMIT = 500;

    private final List<Selection> visited = new ArrayList<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(this, "canGoBack");
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper(this, "canGoForward");
    private int current = -1;

    SelectionHistory() {}

    void visit(Selection selection) {
        if (current >= 0 && visited.get(current).equals(selection)) {
            return;
        }
        boolean goesOn = selection instanceof Selection.OfItems
                && current >= 0
                && visited.get(current) instanceof Selection.OfItems;
        // Several selected items of which one more is taken are one step of the way.
        visited.subList(goesOn ? current : current + 1, visited.size()).clear();
        visited.add(selection);
        if (visited.size() > LIMIT) {
            visited.remove(0);
        }
        goTo(visited.size() - 1);
    }

    Optional<Selection> back() {
        return canGoBack.get() ? goTo(current - 1) : Optional.empty();
    }

    Optional<Selection> forward() {
        return canGoForward.get() ? goTo(current + 1) : Optional.empty();
    }

    private Optional<Selection> goTo(int place) {
        current = place;
        canGoBack.set(current > 0);
        canGoForward.set(current < visited.size() - 1);
        return Optional.of(visited.get(current));
    }

    /** Tells whether there is something to go back to. */
    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    /** Tells whether there is something to go forward to. */
    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    void clear() {
        visited.clear();
        current = -1;
    }
}
