package dateline.ui.filter;

import dateline.index.FilterMode;
import dateline.ui.filter.EmptyFilterWords.Remedy;
import dateline.ui.parts.NothingLeft;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** Says in the middle of a view that the filter leaves no event, and offers ways out; not there otherwise. */
public final class EmptyFilter extends FlowPane {
    private final ReadingState state;
    private final Label sentence = new Label();
    private final Hyperlink any;

    /**
     * Creates the notice and ties it to what the window shows.
     *
     * @param state what the window shows
     */
    public EmptyFilter(ReadingState state) {
        super(8, 2);
        this.state = state;
        getStyleClass().add("empty-filter");
        setAlignment(Pos.CENTER);
        setMaxHeight(Region.USE_PREF_SIZE);
        sentence.setWrapText(true);
        any = NothingLeft.anyActor(state);
        getChildren().addAll(sentence, any, NothingLeft.everything(state));
        managedProperty().bind(visibleProperty());
        state.acceptedProperty().addListener((o, was, is) -> update());
        state.filterModeProperty().addListener((o, was, is) -> update());
        update();
    }

    private void update() {
        // What the filter leaves out is in sight where it is dimmed.
        Optional<EmptyFilterWords> words = state.documentProperty()
                .get()
                .map(OpenDocument::index)
                .filter(index -> state.filterModeProperty().get() == FilterMode.SHOW_ONLY)
                .flatMap(index -> state.acceptedOfDocument().flatMap(result -> EmptyFilterWords.of(index, result)));
        sentence.setText(words.map(EmptyFilterWords::sentence).orElse(""));
        any.setVisible(words.filter(found -> found.remedy() == Remedy.ANY_ACTOR).isPresent());
        setVisible(words.isPresent());
    }
}
