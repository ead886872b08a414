package dateline.ui.search;

import dateline.index.CommentaryIndex;
import dateline.index.search.Search;
import java.util.Optional;

/** A document's search, prepared when it is first needed, on the thread that needs it, and kept. */
final class PreparedSearch {
    private final CommentaryIndex index;
    private Optional<Search> search = Optional.empty();

    PreparedSearch(CommentaryIndex index) {
        this.index = index;
    }

    synchronized Search get() {
        if (search.isEmpty()) {
            search = Optional.of(new Search(index));
        }
        return search.get();
    }
}
