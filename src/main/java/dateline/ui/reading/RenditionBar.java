package dateline.ui.reading;

import dateline.ui.parts.Choice;
import dateline.ui.parts.Segmented;
import dateline.ui.state.ReadersCopy;
import dateline.ui.state.ReadingState;
import dateline.ui.state.TextShown;
import java.util.Arrays;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Says what the reader's copy is and lets choose in whose words the text is shown; not there without a copy. */
public final class RenditionBar extends VBox {
    private final Label summary = new Label();

    /**
     * Creates the bar and ties it to what the window shows.
     *
     * @param state what the window shows
     */
    public RenditionBar(ReadingState state) {
        super(4);
        getStyleClass().add("rendition-bar");
        summary.getStyleClass().add("secondary");
        summary.setWrapText(true);
        Segmented<TextShown> choice = new Segmented<>(
                state.textShownProperty(),
                Arrays.stream(TextShown.values())
                        .map(shown -> Choice.named(shown, shown.label()))
                        .toList());
        choice.makeSmall();
        getChildren().addAll(choice, summary);
        state.copyProperty().addListener((o, was, is) -> show(is));
        show(state.copyProperty().get());
    }

    private void show(Optional<ReadersCopy> copy) {
        summary.setText(copy.map(ReadersCopy::summary).orElse(""));
        setVisible(copy.isPresent());
        setManaged(copy.isPresent());
    }
}
