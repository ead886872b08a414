package dateline.ui.claims;

import dateline.date.words.English;
import dateline.index.CommentaryIndex;
import dateline.index.TensionPair;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.ClaimBasis;
import dateline.model.Item;
import dateline.model.Passage;
import dateline.text.ShownText;
import dateline.ui.parts.CertaintyScale;
import dateline.ui.parts.ItemLink;
import dateline.ui.parts.ItemSymbol;
import dateline.ui.parts.WrappingCell;
import dateline.ui.several.RowChoice;
import dateline.ui.state.ItemClicks;
import dateline.ui.state.ReadingState;
import dateline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.binding.Bindings;
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

/** A heading, a tension, or a claim: statement, sentences, what sets it apart from most claims, and the evidence. */
final class ClaimCell extends WrappingCell<ClaimRow> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");
    private static final PseudoClass MATCH = PseudoClass.getPseudoClass("match");

    /** The cell's padding at both sides, and the scroll bar. */
    private static final double MARGINS = 56;

    private static final int MOST_EVIDENCE = 20;

    /** Indent of the words from the claim's sign, in pixels. */
    private static final double INDENT = 26;

    private static final double GAP = 10;
    private static final double WIDEST_LINK = 320;

    /** The width of the numbers of sentences with the gap before them, in pixels. */
    private static final double SENTENCES = 90;

    /** The width of the words before the evidence, in pixels. */
    private static final double RESTS_ON = 60;

    private final ReadingState state;
    private final Region tick = RowChoice.tick();
    // The state outlives the cells, and must not hold them.
    private final InvalidationListener onChosen = o -> showChosen();
    private String spoken = "";

    ClaimCell(ReadingState state) {
        super(MARGINS);
        this.state = state;
        // Left of the row, whose words stay at their place.
        tick.setManaged(false);
        tick.resizeRelocate(RowChoice.TICK_LEFT - INDENT + GAP, 5, RowChoice.TICK, RowChoice.TICK);
        state.chosenProperty().addListener(new WeakInvalidationListener(onChosen));
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
            spoken = spoken(entry.claim(), index);
        }
        showChosen();
    }

    /** Marks a claim that is one of several selected items. */
    private void showChosen() {
        boolean isClaim = !isEmpty() && getItem() instanceof ClaimRow.Entry;
        boolean chosen = isClaim
                && getItem() instanceof ClaimRow.Entry entry
                && state.chosenProperty().get().contains(entry.claim().id());
        pseudoClassStateChanged(RowChoice.CHOSEN, chosen);
        tick.setVisible(chosen);
        if (isClaim) {
            setAccessibleText((chosen ? RowChoice.SPOKEN : "") + spoken);
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

    /** Returns a claim for a screen reader. */
    private static String spoken(Claim claim, CommentaryIndex index) {
        return ShownText.line(claim.statement()) + ", " + ItemLink.underline(claim, index) + " \u00b7 "
                + Wording.of(claim.kind())
                + (claim.basis() == ClaimBasis.STATED ? "" : " \u00b7 " + Wording.of(claim.basis()))
                + claim.role().map(role -> " \u00b7 " + Wording.of(role)).orElse("");
    }

    /**
     * Returns what sets a claim apart from most, which the authors assert: "Insiders, reported: 'according to insiders'".
     *
     * @return empty for a claim like most
     */
    private static String difference(Claim claim, CommentaryIndex index) {
        List<String> who = new ArrayList<>();
        if (!claim.holder().equals(Claim.AUTHORS)) {
            who.add(English.capitalised(ShownText.name(ItemLink.holderName(claim, index))));
        }
        if (claim.certainty() != Certainty.ASSERTED || claim.hedge().isPresent()) {
            who.add(Wording.of(claim.certainty())
                    + claim.hedge().map(words -> ": \u201c" + words + "\u201d").orElse(""));
        }
        List<String> parts = new ArrayList<>();
        if (!who.isEmpty()) {
            parts.add(String.join(", ", who));
        }
        if (claim.basis() != ClaimBasis.STATED) {
            parts.add(Wording.of(claim.basis()));
        }
        return ShownText.line(String.join(" \u00b7 ", parts));
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
        link.setOnAction(event -> new ItemClicks(state).click(item.id()));
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
        VBox words = new VBox(2, statement);
        words.getStyleClass().add("claim-words");
        String difference = difference(claim, index);
        if (!difference.isEmpty()) {
            words.getChildren().add(difference(claim, difference));
        }
        List<Item> evidence = index.evidenceOf(claim);
        if (!evidence.isEmpty()) {
            words.getChildren().add(evidence(claim, evidence));
        }
        words.setMinWidth(0);
        words.prefWidthProperty().bind(getListView().widthProperty().subtract(MARGINS + INDENT + SENTENCES));
        HBox.setHgrow(words, Priority.ALWAYS);
        Label sentences = new Label(sentences(claim));
        sentences.getStyleClass().addAll("secondary", "sentences");
        sentences.setMinWidth(SENTENCES - GAP);
        sentences.setMaxWidth(SENTENCES - GAP);
        HBox row = new HBox(GAP, new ItemSymbol(claim), words, sentences);
        row.getChildren().add(tick);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private static Node difference(Claim claim, String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("secondary", "difference");
        label.setWrapText(true);
        if (claim.certainty() == Certainty.ASSERTED) {
            return label;
        }
        HBox line = new HBox(8, new CertaintyScale(claim.certainty()), label);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static String sentences(Claim claim) {
        return claim.passages().stream().map(Passage::at).distinct().collect(Collectors.joining(", "));
    }

    /** Returns the links to the evidence, whose further lines begin below the first link. */
    private Node evidence(Claim claim, List<Item> evidence) {
        FlowPane links = new FlowPane(12, 1);
        links.prefWrapLengthProperty()
                .bind(getListView().widthProperty().subtract(MARGINS + INDENT + SENTENCES + RESTS_ON));
        for (Item item : evidence.subList(0, Math.min(MOST_EVIDENCE, evidence.size()))) {
            Hyperlink link = link(item);
            link.maxWidthProperty().bind(Bindings.min(WIDEST_LINK, links.prefWrapLengthProperty()));
            links.getChildren().add(link);
        }
        if (evidence.size() > MOST_EVIDENCE) {
            Hyperlink all = new Hyperlink("and " + Wording.count(evidence.size() - MOST_EVIDENCE, "other"));
            all.setFocusTraversable(false);
            all.setOnAction(event -> new ItemClicks(state).click(claim.id()));
            links.getChildren().add(all);
        }
        Label rests = new Label("rests on");
        rests.getStyleClass().add("secondary");
        rests.setMinWidth(RESTS_ON);
        HBox line = new HBox(rests, links);
        line.getStyleClass().add("evidence");
        return line;
    }
}
