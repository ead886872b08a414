package dateline.ui.reading;

import dateline.model.Passage;
import dateline.ui.clipboard.Copying;
import dateline.ui.state.CentreView;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/**
 * Shows sentences of the text as a part of a longer page: the paragraphs of some passages with the passages highlighted, or the
 * text from its beginning.
 *
 * <p>A click on a sentence selects what rests on it. Each sentence is a node, so that the page scrolls as one; the text view has
 * the whole of a long text.
 */
public final class TextExcerpt extends VBox {
    /** The most sentences that are shown. */
    private static final int MOST = 150;

    /** The most sentences that are shown on either side of a passage, within its paragraph. */
    private static final int AROUND = 12;

    private final ReadingState state;
    private final Copying copying;
    private List<Passage> passages = List.of();

    /**
     * Creates an empty excerpt and ties it to what the window shows.
     *
     * @param state what the window shows
     * @param copying copies passages
     */
    public TextExcerpt(ReadingState state, Copying copying) {
        this.state = state;
        this.copying = copying;
        getStyleClass().add("excerpt");
        state.copyProperty().addListener((o, was, is) -> update());
        state.textShownProperty().addListener((o, was, is) -> update());
        state.searchResultsProperty().addListener((o, was, is) -> update());
    }

    /**
     * Shows the paragraphs of passages.
     *
     * @param highlighted the passages; empty for the text from its beginning
     */
    public void show(List<Passage> highlighted) {
        passages = highlighted;
        update();
    }

    private void update() {
        getChildren().clear();
        state.documentProperty().get().ifPresent(this::update);
    }

    private void update(OpenDocument document) {
        SentenceTable table = SentenceTable.of(
                document.commentary().source(),
                state.copyProperty().get(),
                state.textShownProperty().get());
        BitSet selected = new BitSet();
        passages.forEach(passage -> {
            for (int row : table.rowsOf(passage)) {
                selected.set(row);
            }
        });
        BitSet shown = shown(table, selected);
        RowStyles styles = new RowStyles(state, table, passages, selected, Optional.empty());
        int before = -2;
        for (int row = shown.nextSetBit(0); row >= 0; row = shown.nextSetBit(row + 1)) {
            SentenceTable.Row sentence = table.rows().get(row);
            boolean numbered = sentence.startsParagraph() || row > before + 1;
            getChildren()
                    .add(new ExcerptRow(
                            numbered ? Integer.toString(sentence.id().paragraph()) : "",
                            sentence,
                            styles.ofRow(row),
                            styles.ofWords(row),
                            state,
                            copying));
            before = row;
        }
        if (shown.cardinality() < table.rows().size()) {
            getChildren().add(wholeText());
        }
    }

    private BitSet shown(SentenceTable table, BitSet selected) {
        BitSet shown = new BitSet();
        if (passages.isEmpty()) {
            shown.set(0, Math.min(MOST, table.rows().size()));
            return shown;
        }
        for (int row = selected.nextSetBit(0); row >= 0; row = selected.nextSetBit(row + 1)) {
            int paragraph = table.rows().get(row).id().paragraph();
            int last = Math.min(table.rows().size() - 1, row + AROUND);
            for (int near = Math.max(0, row - AROUND); near <= last; near++) {
                if (table.rows().get(near).id().paragraph() == paragraph && shown.cardinality() < MOST) {
                    shown.set(near);
                }
            }
        }
        return shown;
    }

    private Hyperlink wholeText() {
        Hyperlink whole = new Hyperlink("Show the whole text");
        whole.setOnAction(event -> state.centreViewProperty().set(CentreView.TEXT));
        return whole;
    }
}
