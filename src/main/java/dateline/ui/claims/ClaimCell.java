package dateline.ui.claims;

import dateline.index.CommentaryIndex;
import dateline.index.TensionPair;
import dateline.model.Claim;
import dateline.model.ClaimBasis;
import dateline.model.Item;
import dateline.model.Passage;
import dateline.text.ShownText;
import dateline.ui.parts.CertaintyScale;
import dateline.ui.parts.ItemLink;
import dateline.ui.parts.ItemSymbol;
import dateline.ui.parts.Wording;
import dateline.ui.parts.WrappingCell;
import dateline.ui.state.ReadingState;
import java.util.List;
import java.util.Optional;
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

/** A heading, a tension, or a claim: statement, certainty as a scale, holder, the hedge, the passage and the evidence. */
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
        boolean shown = !empty && row != null && index != null;
        Optional<Claim> claim =
                shown && row instanceof ClaimRow.Entry entry ? Optional.of(entry.claim()) : Optional.empty();
        pseudoClassStateChanged(HEADING, shown && row instanceof ClaimRow.Heading);
        pseudoClassStateChanged(DIMMED, shown && isLeftOut(row));
        pseudoClassStateChanged(
                MATCH,
                claim.filter(one -> state.found().items().contains(one.id())).isPresent());
        if (!shown) {
            setGraphic(null);
            setAccessibleText("");
        } else if (row instanceof ClaimRow.Heading heading) {
            showFitted(heading(heading));
            setAccessibleText(heading.spoken());
        } else if (row instanceof ClaimRow.Tension tension) {
            showFitted(tension(tension.pair()));
            setAccessibleText(tension.pair().claim().label() + " in tension with "
                    + tension.pair().other().label()
                    + tension.pair().note().map(note -> ": " + note).orElse(""));
        } else if (row instanceof ClaimRow.Entry entry) {
            showFitted(claim(entry.claim(), index));
            setAccessibleText(entry.claim().statement() + ", " + underline(entry.claim(), index));
        }
    }

    /** Tells whether the filter keeps neither the claim nor, of a tension, the claim at its other end. */
    private boolean isLeftOut(ClaimRow row) {
        if (row instanceof ClaimRow.Tension tension) {
            TensionPair pair = tension.pair();
            return !state.accepts(pair.claim()) && !(pair.other() instanceof Claim && state.accepts(pair.other()));
        }
        return row instanceof ClaimRow.Entry entry && !state.accepts(entry.claim());
    }

    private static String underline(Claim claim, CommentaryIndex index) {
        return ItemLink.underline(claim, index) + " \u00b7 " + Wording.of(claim.kind())
                + (claim.basis() == ClaimBasis.STATED ? "" : " \u00b7 " + Wording.of(claim.basis()))
                + claim.role().map(role -> " \u00b7 " + Wording.of(role)).orElse("");
    }

    /** The claim, below it what it is in tension with, and the note. */
    private Region tension(TensionPair pair) {
        Label against = new Label("in tension with");
        against.getStyleClass().add("secondary");
        against.setMinWidth(Region.USE_PREF_SIZE);
        HBox second = new HBox(6, against, end(pair.other()));
        second.setAlignment(Pos.BASELINE_LEFT);
        VBox words = new VBox(2, end(pair.claim()), second);
        words.getStyleClass().add("tension");
        pair.note().ifPresent(note -> {
            Label label = new Label(ShownText.lines(note));
            label.setWrapText(true);
            label.getStyleClass().add("secondary");
            words.getChildren().add(label);
        });
        words.setMinWidth(0);
        return words;
    }

    private Hyperlink end(Item item) {
        Hyperlink link = link(item);
        link.setWrapText(true);
        return link;
    }

    private Hyperlink link(Item item) {
        Hyperlink link = new Hyperlink(ShownText.line(item.label()));
        link.setGraphic(new ItemSymbol(item));
        link.setMinWidth(0);
        link.setFocusTraversable(false);
        link.setOnAction(event -> state.selectItem(item.id()));
        return link;
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
        if (index.argument().isThesis(claim)) {
            statement.getStyleClass().add("thesis");
        }
        CertaintyScale scale = new CertaintyScale(claim.certainty());
        Label under = new Label(ShownText.line(underline(claim, index) + passages(claim)));
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
                                ", ",
                                claim.passages().stream()
                                        .map(Passage::at)
                                        .distinct()
                                        .toList());
    }

    private Node evidence(Claim claim, List<Item> evidence) {
        FlowPane pane = new FlowPane(12, 2);
        pane.prefWrapLengthProperty().bind(getListView().widthProperty().subtract(MARGINS + INDENT));
        pane.getStyleClass().add("evidence");
        Label rests = new Label("rests on");
        rests.getStyleClass().add("secondary");
        pane.getChildren().add(rests);
        for (Item item : evidence.subList(0, Math.min(MOST_EVIDENCE, evidence.size()))) {
            Hyperlink link = link(item);
            link.setMaxWidth(320);
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
