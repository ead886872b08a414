package dateline.ui.detail;

import dateline.model.Passage;
import dateline.model.Rendition;
import dateline.model.Source;
import dateline.ui.parts.Wording;
import dateline.ui.reading.PassageCitation;
import dateline.ui.reading.RenditionBar;
import dateline.ui.reading.TextExcerpt;
import dateline.ui.state.CentreView;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import dateline.ui.state.Selection;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Shows what is selected, and below it where the text says so, in one scroll; with nothing selected what the argument hangs on,
 * and the text.
 */
public final class DetailPane extends ScrollPane {
    private final ReadingState state;
    private final PassageCitation citation;
    private final VBox details = new VBox();
    private final StackPane textHeading = new StackPane();
    private final TextExcerpt excerpt;
    private final VBox text;

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
        details.getStyleClass().add("detail");
        details.setMinWidth(0);
        excerpt = new TextExcerpt(state, citation);
        textHeading.getStyleClass().add("text-heading");
        textHeading.managedProperty().bind(textHeading.visibleProperty());
        text = new VBox(textHeading, new RenditionBar(state), excerpt);
        text.getStyleClass().add("text-section");
        text.managedProperty().bind(text.visibleProperty());
        VBox content = new VBox(details, text);
        content.setMinWidth(0);
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setAccessibleText("Details of the selection");
        state.documentProperty().addListener((o, was, is) -> show());
        state.selectionProperty().addListener((o, was, is) -> show());
        state.acceptedProperty().addListener((o, was, is) -> show());
        state.centreViewProperty().addListener((o, was, is) -> showText());
        show();
    }

    private void show() {
        showDetails();
        showText();
    }

    private void showDetails() {
        Optional<OpenDocument> document = state.documentProperty().get();
        details.getChildren().setAll(document.map(this::parts).orElse(List.of(new WaitingText())));
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

    /** Shows the passages of the selection, or the text where nothing is selected; the text view has it in the middle. */
    private void showText() {
        Optional<Source> source = state.documentProperty()
                .get()
                .map(document -> document.commentary().source())
                .filter(found ->
                        found.sentenceCount() > 0 && state.centreViewProperty().get() != CentreView.TEXT);
        Selection selection = state.selectionProperty().get();
        List<Passage> passages = state.selectedPassages();
        boolean whole = selection == Selection.NONE;
        text.setVisible(source.isPresent() && (whole || !passages.isEmpty()));
        textHeading.getChildren().clear();
        textHeading.setVisible(whole);
        if (text.isVisible()) {
            if (whole) {
                source.ifPresent(found -> textHeading
                        .getChildren()
                        .add(DetailParts.headingRow(
                                "The text",
                                Wording.count(found.sentenceCount(), "sentence")
                                        + (found.rendition() == Rendition.RETELLING ? ", retold" : ""))));
            }
            excerpt.show(passages);
        }
    }
}
