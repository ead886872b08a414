package dateline.ui.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way that the reader came, as in a web browser: going somewhere new forgets what lay ahead.
 *
 * <p>Used on the JavaFX application thread only.
 */
final class SelectionHistory {
    private static final int LIMIT = 500;

    private final List<Selection> visited = new ArrayList<>();
    private int current = -1;

    void visit(Selection selection) {
        if (current >= 0 && visited.get(current).equals(selection)) {
            return;
        }
        visited.subList(current + 1, visited.size()).clear();
        visited.add(selection);
        if (visited.size() > LIMIT) {
            visited.remove(0);
        }
        current = visited.size() - 1;
    }

    Optional<Selection> back() {
        return canGoBack() ? Optional.of(visited.get(--current)) : Optional.empty();
    }

    Optional<Selection> forward() {
        return canGoForward() ? Optional.of(visited.get(++current)) : Optional.empty();
    }

    boolean canGoBack() {
        return current > 0;
    }

    boolean canGoForward() {
        return current < visited.size() - 1;
    }

    void clear() {
        visited.clear();
        current = -1;
    }
}
