package dateline.ui.claims;

import dateline.index.CommentaryIndex;
import dateline.model.Claim;
import dateline.model.Item;
import dateline.model.Passage;
import dateline.model.ShownText;
import dateline.ui.parts.CertaintyScale;
import dateline.ui.parts.ItemLink;
import dateline.ui.parts.ItemSymbol;
import dateline.ui.parts.Wording;
import dateline.ui.parts.WrappingCell;
import dateline.ui.state.ReadingState;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A heading or a claim: statement, certainty as a scale, holder, the hedge, the passage and the evidence. */
final class ClaimCell extends WrappingCell<ClaimRow> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");
    private static final PseudoClass MATCH = PseudoClass.getPseudoClass("match");

    /** The cell's padding at both sides, and the scroll bar. */
    private static final double MARGINS = 56;

    private static final int MOST_EVIDENCE = 20;

    /** Indent of the words from the claim's sign, in pixels. */
    private static final double INDENT = 26;

    private final ReadingState state;

    ClaimCell(ReadingState state) {
        super(MARGINS);
        this.state = state;
        getStyleClass().add("claim-cell");
    }

    @Override
    protected void updateItem(ClaimRow row, boolean empty) {
        super.updateItem(row, empty);
        CommentaryIndex index =
                state.documentProperty().get().map(open -> open.index()).orElse(null);
        if (empty || row == null || index == null) {
            setGraphic(null);
            setAccessibleText("");
            pseudoClassStateChanged(HEADING, false);
            pseudoClassStateChanged(DIMMED, false);
            pseudoClassStateChanged(MATCH, false);
            return;
        }
        if (row instanceof ClaimRow.Heading heading) {
            showFitted(heading(heading));
            setAccessibleText(heading.title() + ", " + Wording.count(heading.count(), "claim"));
            pseudoClassStateChanged(HEADING, true);
            pseudoClassStateChanged(DIMMED, false);
            pseudoClassStateChanged(MATCH, false);
        } else if (row instanceof ClaimRow.Entry entry) {
            Claim claim = entry.claim();
            showFitted(claim(claim, index));
            setAccessibleText(claim.statement() + ", " + ItemLink.underline(claim, index));
            pseudoClassStateChanged(HEADING, false);
            pseudoClassStateChanged(DIMMED, !state.accepts(claim));
            pseudoClassStateChanged(MATCH, state.found().items().contains(claim.id()));
        }
    }

    private static Region heading(ClaimRow.Heading heading) {
        Label title = new Label(ShownText.line(heading.title()));
        title.getStyleClass().add("panel-title");
        Label count = new Label(Integer.toString(heading.count()));
        count.getStyleClass().add("secondary");
        Label explanation = new Label(heading.explanation());
        explanation.getStyleClass().add("secondary");
        title.setMinWidth(0);
        count.setMinWidth(Region.USE_PREF_SIZE);
        explanation.setMinWidth(0);
        HBox row = new HBox(10, title, count, explanation);
        row.setAlignment(Pos.BASELINE_LEFT);
        return row;
    }

    private Region claim(Claim claim, CommentaryIndex index) {
        Label statement = new Label(ShownText.line(claim.statement()));
        statement.setWrapText(true);
        CertaintyScale scale = new CertaintyScale(claim.certainty());
        Label under = new Label(ShownText.line(
                ItemLink.underline(claim, index) + " \u00b7 " + Wording.of(claim.kind()) + passages(claim)));
        under.getStyleClass().add("secondary");
        under.setWrapText(true);
        HBox line = new HBox(10, scale, under);
        line.setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(4, statement, line);
        words.getStyleClass().add("claim-words");
        List<Item> evidence = index.evidenceOf(claim);
        if (!evidence.isEmpty()) {
            words.getChildren().add(evidence(claim, evidence));
        }
        words.setMinWidth(0);
        words.prefWidthProperty().bind(getListView().widthProperty().subtract(MARGINS + INDENT));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(10, new ItemSymbol(claim), words);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private static String passages(Claim claim) {
        return claim.passages().isEmpty()
                ? ""
                : " \u00b7 "
                        + String.join(
                                ", ", claim.passages().stream().map(Passage::at).toList());
    }

    private Node evidence(Claim claim, List<Item> evidence) {
        FlowPane pane = new FlowPane(12, 2);
        pane.prefWrapLengthProperty().bind(getListView().widthProperty().subtract(MARGINS + INDENT));
        pane.getStyleClass().add("evidence");
        Label rests = new Label("rests on");
        rests.getStyleClass().add("secondary");
        pane.getChildren().add(rests);
        for (Item item : evidence.subList(0, Math.min(MOST_EVIDENCE, evidence.size()))) {
            Hyperlink link = new Hyperlink(ShownText.line(item.label()));
            link.setGraphic(new ItemSymbol(item));
            link.setMinWidth(0);
            link.setMaxWidth(320);
            link.setFocusTraversable(false);
            link.setOnAction(event -> state.selectItem(item.id()));
            pane.getChildren().add(link);
        }
        if (evidence.size() > MOST_EVIDENCE) {
            Hyperlink all = new Hyperlink("and " + Wording.count(evidence.size() - MOST_EVIDENCE, "other"));
            all.setFocusTraversable(false);
            all.setOnAction(event -> state.selectItem(claim.id()));
            pane.getChildren().add(all);
        }
        return pane;
    }
}
