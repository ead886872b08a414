package dateline.ui.detail;

import dateline.ui.reading.PassageCitation;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import dateline.ui.state.Selection;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** Shows what is selected; an invitation where nothing is. */
public final class DetailPane extends ScrollPane {
    private final ReadingState state;
    private final PassageCitation citation;
    private final VBox content = new VBox();

    /**
     * Creates the pane and ties it to what the window shows.
     *
     * @param state what the window shows
     * @param citation copies passages
     */
    public DetailPane(ReadingState state, PassageCitation citation) {
        this.state = state;
        this.citation = citation;
        getStyleClass().addAll("detail-pane", "edge-to-edge");
        content.getStyleClass().add("detail");
        content.setMinWidth(0);
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setAccessibleText("Details of the selection");
        state.documentProperty().addListener((o, was, is) -> show());
        state.selectionProperty().addListener((o, was, is) -> show());
        state.acceptedProperty().addListener((o, was, is) -> show());
        state.copyProperty().addListener((o, was, is) -> show());
        state.textShownProperty().addListener((o, was, is) -> show());
        show();
    }

    private void show() {
        Optional<OpenDocument> document = state.documentProperty().get();
        content.getChildren().setAll(document.map(this::parts).orElse(List.of()));
        setVvalue(0);
    }

    private List<Node> parts(OpenDocument document) {
        DetailParts parts = new DetailParts(state, document, citation);
        Selection selection = state.selectionProperty().get();
        if (selection instanceof Selection.OfItem of) {
            return document.index()
                    .item(of.id())
                    .map(item -> new ItemDetail(parts).of(item))
                    .orElse(List.of());
        }
        if (selection instanceof Selection.OfSentence of) {
            return new SentenceDetail(parts).of(of.sentence());
        }
        if (selection instanceof Selection.OfActor of) {
            return document.index()
                    .actor(of.id())
                    .map(actor -> new ActorDetail(parts).of(actor))
                    .orElse(List.of());
        }
        return new OverviewDetail(parts).parts();
    }
}
