package dateline.ui.parts;

import dateline.index.Filter;
import dateline.index.FilterResult;
import dateline.text.ShownText;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import dateline.wording.Wording;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;

/** The bottom line: the filter in words, what the timeline spans, and what goes on in the background. */
public final class StatusBar extends HBox {
    /** Time for which a message stays. */
    private static final Duration READING_TIME = Duration.seconds(8);

    private final ReadingState state;
    private final Label filter = new Label();
    private final Label span = new Label();
    private final ProgressBar progress = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final Label activity = new Label();
    private final Button cancel = new Button("Cancel");

    public StatusBar(ReadingState state) {
        this.state = state;
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        filter.setMaxWidth(Double.MAX_VALUE);
        filter.setMinWidth(0);
        HBox.setHgrow(filter, Priority.ALWAYS);
        progress.setPrefWidth(90);
        cancel.getStyleClass().add("small");
        getChildren().addAll(filter, activity, progress, cancel, span);
        idle();
        state.acceptedProperty().addListener((o, was, is) -> show());
        show();
    }

    /**
     * Shows the meaning of signs in the place of the filter, as long as that is wanted.
     *
     * @param signs what is shown
     * @param wanted whether it is
     */
    public void offer(Node signs, ObservableValue<Boolean> wanted) {
        HBox.setHgrow(signs, Priority.ALWAYS);
        getChildren().add(0, signs);
        signs.visibleProperty().bind(wanted);
        signs.managedProperty().bind(wanted);
        filter.visibleProperty().bind(wanted.map(shown -> !shown));
        filter.managedProperty().bind(filter.visibleProperty());
    }

    /** Returns the words for what the timeline spans. */
    public StringProperty spanProperty() {
        return span.textProperty();
    }

    /** Tells that something goes on that can be cancelled. */
    public void busy(String what, Runnable onCancel) {
        activity.setText(ShownText.line(what));
        progress.setAccessibleText(activity.getText());
        cancel.setOnAction(event -> onCancel.run());
        setActivityShown(true);
    }

    /**
     * Tells how far what goes on has come.
     *
     * @param part from 0 to 1; at 1 all has been read, and what is left takes a time that is not known
     */
    public void progress(double part) {
        progress.setProgress(part < 1 ? part : ProgressBar.INDETERMINATE_PROGRESS);
    }

    /** Tells of something that is done, for a while. */
    public void tell(String what) {
        idle();
        activity.setText(ShownText.line(what));
        activity.setVisible(true);
        activity.setManaged(true);
        PauseTransition wait = new PauseTransition(READING_TIME);
        wait.setOnFinished(event -> {
            if (activity.getText().equals(ShownText.line(what))) {
                idle();
            }
        });
        wait.play();
    }

    /** Tells that nothing goes on any more. */
    public void idle() {
        setActivityShown(false);
        progress.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
    }

    private void setActivityShown(boolean shown) {
        List.of(activity, progress, cancel).forEach(node -> {
            node.setVisible(shown);
            node.setManaged(shown);
        });
    }

    private void show() {
        Optional<OpenDocument> document = state.documentProperty().get();
        filter.setText(ShownText.line(document.map(this::describe).orElse("")));
    }

    private String describe(OpenDocument document) {
        FilterResult accepted = state.acceptedProperty().get().orElseThrow();
        int events = document.commentary().events().size();
        int claims = document.commentary().claims().size();
        Filter chosen = state.filterProperty().get();
        if (chosen.isEmpty()) {
            return "No filter \u00b7 " + Wording.count(events, "event") + ", " + Wording.count(claims, "claim");
        }
        return "Filter: "
                + FilterDescription.of(chosen, document.index())
                + " \u00b7 "
                + Wording.share(accepted.eventCount(), events, "event")
                + ", "
                + Wording.share(accepted.claimCount(), claims, "claim");
    }
}
