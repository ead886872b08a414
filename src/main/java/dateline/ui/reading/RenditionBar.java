package dateline.ui.reading;

import dateline.model.Rendition;
import dateline.model.Source;
import dateline.ui.parts.Choice;
import dateline.ui.parts.Segmented;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadersCopy;
import dateline.ui.state.ReadingState;
import dateline.ui.state.TextShown;
import java.util.Arrays;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * Says whose words the text is: what the reader's copy is, with the choice of the words shown, or that it is the publisher's.
 *
 * <p>Not there for a retold text without a copy.
 */
public final class RenditionBar extends VBox {
    private static final String PUBLISHERS = "The publisher\u2019s own words: yours to read, not to pass on.";

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
        choice.managedProperty().bind(choice.visibleProperty());
        choice.visibleProperty().bind(state.copyProperty().map(Optional::isPresent));
        state.copyProperty().addListener((o, was, is) -> show(state));
        state.documentProperty().addListener((o, was, is) -> show(state));
        show(state);
    }

    private void show(ReadingState state) {
        Optional<String> words = state.copyProperty()
                .get()
                .map(ReadersCopy::summary)
                .or(() -> state.documentProperty()
                        .get()
                        .filter(RenditionBar::isVerbatim)
                        .map(document -> PUBLISHERS));
        summary.setText(words.orElse(""));
        setVisible(words.isPresent());
        setManaged(words.isPresent());
    }

    private static boolean isVerbatim(OpenDocument document) {
        Source source = document.commentary().source();
        return source.rendition() == Rendition.VERBATIM && !source.paragraphs().isEmpty();
    }
}
