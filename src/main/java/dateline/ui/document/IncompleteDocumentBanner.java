package dateline.ui.document;

import dateline.io.problems.LeftOut;
import dateline.io.problems.PartialCommentary;
import dateline.io.problems.ReadResult;
import dateline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Says, as long as a faulty document is open, what of it is left out, and leads to the list of its problems. */
public final class IncompleteDocumentBanner extends HBox {
    /** The most losses that the banner names. */
    private static final int NAMED_LOSSES = 3;

    private final Label words = new Label();
    private final Hyperlink problems = new Hyperlink();

    public IncompleteDocumentBanner() {
        super(12);
        getStyleClass().add("damage-banner");
        setAlignment(Pos.CENTER_LEFT);
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        problems.setMinWidth(Region.USE_PREF_SIZE);
        Button close = new Button("Dismiss");
        close.getStyleClass().add("small");
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(event -> clear());
        getChildren().addAll(words, problems, close);
        clear();
    }

    /**
     * Shows what is left out.
     *
     * @param name of the file
     * @param result what came of reading it, with something salvaged
     * @param show shows the list of its problems
     */
    void show(String name, ReadResult result, Runnable show) {
        PartialCommentary partial = result.partial().orElseThrow();
        String end =
                switch (partial.ending()) {
                    case COMPLETE -> "";
                    case BROKEN_OFF -> " It breaks off, so that more may be missing.";
                };
        words.setText(name + " has errors and is shown " + without(partial.leftOut()) + "." + end);
        offer(offerOf(result), show);
    }

    /**
     * Shows that the open file has changed and cannot be shown as it is now.
     *
     * @param name of the file
     * @param result what came of reading it
     * @param lacking what is missing from what is open, if anything
     * @param show shows the list of its problems
     */
    void showNotReloaded(String name, ReadResult result, Optional<PartialCommentary> lacking, Runnable show) {
        String still = lacking.map(partial -> ", " + without(partial.leftOut())).orElse("");
        words.setText(name + " has changed, but has " + Wording.count(result.errors(), "error")
                + ". What was open stays open" + still + ".");
        offer(offerOf(result), show);
    }

    private static String offerOf(ReadResult result) {
        long count = result.errors() + result.warnings();
        return count == 1 ? "Show the problem" : "Show the " + Wording.count(count, "problem");
    }

    private void offer(String what, Runnable show) {
        problems.setText(what);
        problems.setOnAction(event -> show.run());
        setVisible(true);
        setManaged(true);
    }

    /**
     * Shows that a file of another program has more than could be carried over.
     *
     * @param name of the file
     * @param losses what could not, a part of a sentence each; at least one
     * @param show shows the list of them
     */
    void showLosses(String name, List<String> losses, Runnable show) {
        List<String> different = losses.stream().distinct().toList();
        int more = different.size() - NAMED_LOSSES;
        words.setText(name + " was read as a file of another program, and not all of it could be carried over: "
                + different.stream().limit(NAMED_LOSSES).collect(Collectors.joining("; "))
                + (more > 0 ? "; and " + more + " more" : "") + ".");
        offer("Show what is missing", show);
    }

    /** Says nothing more. */
    void clear() {
        setVisible(false);
        setManaged(false);
    }

    private static String without(LeftOut leftOut) {
        List<String> parts = new ArrayList<>();
        add(parts, leftOut.events(), "event");
        add(parts, leftOut.claims(), "claim");
        add(parts, leftOut.actors(), "actor");
        add(parts, leftOut.passages(), "passage");
        add(parts, leftOut.references(), "reference");
        add(parts, leftOut.details(), "detail");
        if (parts.isEmpty()) {
            return "as far as it can be read";
        }
        String last = parts.remove(parts.size() - 1);
        return "without " + (parts.isEmpty() ? last : String.join(", ", parts) + " and " + last);
    }

    private static void add(List<String> parts, long count, String noun) {
        if (count > 0) {
            parts.add(Wording.count(count, noun));
        }
    }
}
