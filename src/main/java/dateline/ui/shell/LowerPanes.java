package dateline.ui.shell;

import dateline.ui.problems.ProblemsPane;
import dateline.ui.suggest.SuggestionsPane;
import dateline.ui.unfinished.UnfinishedPane;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * The panes below the middle of a window, which come and go.
 *
 * @param suggestions what the text says and the document does not have
 * @param unfinished what the document leaves open
 * @param problems the problems of the file that was read last
 */
record LowerPanes(SuggestionsPane suggestions, UnfinishedPane unfinished, ProblemsPane problems) {
    /** Returns the panes below what stays. */
    Region below(Node middle) {
        BottomPane first = new BottomPane(middle, suggestions, suggestions.shownProperty());
        BottomPane second = new BottomPane(first, unfinished, unfinished.shownProperty());
        return new BottomPane(second, problems, problems.shownProperty());
    }
}
