package dateline.ui.reading;

import dateline.model.Rendition;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Hyperlink;

/** Leads to the exact words of a text that is retold, as long as there is no copy of the article. */
public final class AddCopyLink extends Hyperlink {
    /**
     * Creates the link.
     *
     * @param state what the window shows
     * @param onClick what a click does
     */
    public AddCopyLink(ReadingState state, Runnable onClick) {
        super("Add your copy of the article for its exact words");
        getStyleClass().add("add-copy");
        setWrapText(true);
        setOnAction(event -> {
            setVisited(false);
            onClick.run();
        });
        visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> state.copyProperty().get().isEmpty()
                                && isRetold(state.documentProperty().get()),
                        state.copyProperty(),
                        state.documentProperty()));
        managedProperty().bind(visibleProperty());
    }

    private static boolean isRetold(Optional<OpenDocument> document) {
        return document.map(open -> open.commentary().source())
                .filter(source -> source.rendition() == Rendition.RETELLING
                        && !source.paragraphs().isEmpty())
                .isPresent();
    }
}
