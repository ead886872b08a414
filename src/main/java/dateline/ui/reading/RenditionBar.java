package dateline.ui.reading;

import dateline.ui.control.Choice;
import dateline.ui.control.Segmented;
import dateline.ui.state.ReadersCopy;
import dateline.ui.state.ReadingState;
import dateline.ui.state.TextShown;
import java.util.Arrays;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Says what the reader's copy is and lets choose in whose words the text is shown; not there without a copy. */
final class RenditionBar extends HBox {
    private final Label summary = new Label();

    RenditionBar(ReadingState state) {
        super(10);
        getStyleClass().add("rendition-bar");
        setAlignment(Pos.CENTER_LEFT);
        summary.getStyleClass().add("secondary");
        summary.setMinWidth(0);
        summary.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(summary, Priority.ALWAYS);
        Segmented<TextShown> choice = new Segmented<>(
                state.textShownProperty(),
                Arrays.stream(TextShown.values())
                        .map(shown -> Choice.named(shown, shown.label()))
                        .toList());
        choice.makeSmall();
        getChildren().addAll(summary, choice);
        state.copyProperty().addListener((o, was, is) -> show(is));
        show(state.copyProperty().get());
    }

    private void show(Optional<ReadersCopy> copy) {
        String words = copy.map(ReadersCopy::summary).orElse("");
        summary.setText(words);
        summary.setTooltip(words.isEmpty() ? null : new Tooltip(words));
        setVisible(copy.isPresent());
        setManaged(copy.isPresent());
    }
}
