package dateline.ui.detail;

import dateline.model.Passage;
import dateline.model.Rendition;
import dateline.model.Source;
import dateline.ui.clipboard.ContextMenus;
import dateline.ui.clipboard.Copying;
import dateline.ui.form.Form;
import dateline.ui.inspector.Inspector;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.reading.RenditionBar;
import dateline.ui.reading.TextExcerpt;
import dateline.ui.state.CentreView;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import dateline.ui.state.Selection;
import dateline.wording.Wording;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Shows what is selected, and below it where the text says so, in one scroll; with nothing selected what the argument hangs on,
 * and the text.
 */
public final class DetailPane extends ScrollPane {
    private final ReadingState state;
    private final Copying copying;
    private final Inspector inspector;
    private final UnfinishedDetail unfinished;
    private final VBox details = new VBox();
    private final StackPane textHeading = new StackPane();
    private final TextExcerpt excerpt;
    private final VBox text;
    private Optional<Form> form = Optional.empty();
    private Optional<Node> keyboardBefore = Optional.empty();

    /**
     * Creates the pane and ties it to what the window shows.
     *
     * @param state what the window shows
     * @param copying copies passages
     * @param inspector edits what is selected
     * @param background where much is looked through
     */
    public DetailPane(ReadingState state, Copying copying, Inspector inspector, TaskExecutor background) {
        this.state = state;
        this.copying = copying;
        this.inspector = inspector;
        unfinished = new UnfinishedDetail(background);
        getStyleClass().addAll("detail-pane", "edge-to-edge");
        details.getStyleClass().add("detail");
        details.setMinWidth(0);
        excerpt = new TextExcerpt(state, copying);
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
        ContextMenus.give(details, this::entries);
        state.documentProperty().addListener((o, was, is) -> show());
        state.selectionProperty().addListener((o, was, is) -> show());
        state.acceptedProperty().addListener((o, was, is) -> show());
        state.centreViewProperty().addListener((o, was, is) -> showText());
        inspector.editingProperty().addListener((o, was, is) -> editOrRead());
        show();
    }

    /** Returns the context menu of what is selected; a form has those of its fields. */
    private List<MenuItem> entries() {
        Selection selection = state.selectionProperty().get();
        return selection == Selection.NONE || form.isPresent() ? List.of() : copying.entries(selection);
    }

    private void show() {
        showDetails();
        showText();
    }

    private void showDetails() {
        unfinished.cancel();
        Optional<OpenDocument> document = state.documentProperty().get();
        Optional<Form> present = document.flatMap(open -> inspector.form());
        boolean sameForm = present.isPresent() && present.equals(form);
        form = present;
        if (sameForm) {
            // Form and buttons stay: one of them may have the keyboard, or the mouse may be pressed on it.
            HBox above = (HBox) details.getChildren().get(0);
            above.getChildren()
                    .set(0, aboveForm(document.orElseThrow()).getChildren().get(0));
            return;
        }
        details.getChildren()
                .setAll(present.map(shown -> List.<Node>of(aboveForm(document.orElseThrow()), shown))
                        .orElseGet(() -> document.map(this::parts).orElse(List.of(new WaitingText()))));
        setVvalue(0);
    }

    /** Returns the line that the details of the selection have above them too. */
    private HBox aboveForm(OpenDocument document) {
        DetailParts parts = new DetailParts(state, document, copying, inspector);
        Selection selection = inspector.subject();
        Optional<HBox> line = selection instanceof Selection.OfItem of
                ? document.index().item(of.id()).map(parts::kicker)
                : selection instanceof Selection.OfActor of
                        ? document.index().actor(of.id()).map(parts::kicker)
                        : selection instanceof Selection.OfItems
                                ? Optional.of(parts.kicker(state.selectedItems()))
                                : Optional.empty();
        return line.orElseGet(() -> DetailParts.kicker("Details of the document", inspector.button()));
    }

    /** Shows the form, or the details again, and gives the keyboard back to what had it before the form. */
    private void editOrRead() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        if (inspector.editingProperty().get()) {
            keyboardBefore = Optional.ofNullable(owner);
            showDetails();
            return;
        }
        boolean inForm =
                owner != null && form.filter(shown -> isWithin(owner, shown)).isPresent();
        showDetails();
        if (inForm) {
            keyboardBefore
                    .filter(node -> node.getScene() == getScene() && !isWithin(node, details))
                    .or(() -> Optional.ofNullable(details.lookup(".toggle-button")))
                    .ifPresent(Node::requestFocus);
        }
    }

    private static boolean isWithin(Node node, Node outer) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).anyMatch(outer::equals);
    }

    private List<Node> parts(OpenDocument document) {
        DetailParts parts = new DetailParts(state, document, copying, inspector);
        Selection selection = state.selectionProperty().get();
        if (selection instanceof Selection.OfItem of) {
            return document.index()
                    .item(of.id())
                    .map(item -> new ItemDetail(parts).of(item))
                    .orElse(List.of());
        }
        if (selection instanceof Selection.OfItems of) {
            return new SeveralDetail(parts).of(of);
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
        return new OverviewDetail(parts, unfinished).parts();
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
