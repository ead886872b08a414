package dateline.ui.parts;

import dateline.index.CommentaryIndex;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.Item;
import dateline.text.ShownText;
import dateline.timeline.items.ItemWords;
import dateline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** An event or a claim as a row to be clicked: its sign, its words, and below them what else is to be said. */
public final class ItemLink extends Button {
    /** The row's padding at both sides together. */
    private static final double PADDING = 12;

    private final HBox row;
    private final VBox words = new VBox();

    /**
     * Creates a row with an item's label, and below it when it was, or who holds it, and how surely.
     *
     * @param item the item
     * @param index where the holder's name is found
     * @param onClick what a click does
     */
    public ItemLink(Item item, CommentaryIndex index, Runnable onClick) {
        this(item, item.label(), underline(item, index), onClick);
    }

    /**
     * Creates a row with other words.
     *
     * @param item the item
     * @param text what stands beside the sign
     * @param below what stands below it in smaller type; empty for nothing
     * @param onClick what a click does
     */
    public ItemLink(Item item, String text, String below, Runnable onClick) {
        getStyleClass().setAll("item-link");
        Label label = new Label(ShownText.line(text));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        words.getChildren().add(label);
        if (!below.isEmpty()) {
            Label under = new Label(ShownText.line(below));
            under.getStyleClass().add("secondary");
            under.setWrapText(true);
            words.getChildren().add(under);
        }
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(8, new ItemSymbol(item), words);
        row.setAlignment(Pos.TOP_LEFT);
        setGraphic(row);
        setMaxWidth(Double.MAX_VALUE);
        setAlignment(Pos.TOP_LEFT);
        row.maxWidthProperty().bind(widthProperty().subtract(PADDING));
        row.prefWidthProperty().bind(widthProperty().subtract(PADDING));
        setOnAction(event -> onClick.run());
        setAccessibleText(Wording.sort(item) + ": " + ShownText.line(text)
                + (below.isEmpty() ? "" : ", " + ShownText.line(below)));
    }

    /** Puts something right behind the words. */
    public void addBehind(Node node) {
        HBox.setHgrow(words, Priority.NEVER);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getChildren().add(node);
    }

    /** Puts something before the sign. */
    public void addBefore(Node node) {
        row.getChildren().add(0, node);
    }

    /** A row is as high as its words, wrapped to its width, need. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = (width < 0 ? prefWidth(-1) : width) - PADDING;
        return snappedTopInset() + row.prefHeight(inner) + snappedBottomInset();
    }

    /**
     * Returns the line below an item's words.
     *
     * @param item the item
     * @param index where the holder's name is found
     */
    public static String underline(Item item, CommentaryIndex index) {
        if (item instanceof Claim claim) {
            return ShownText.name(holderName(claim, index)) + ", " + surely(item);
        }
        String when = ItemWords.when(item);
        return item.certainty() == Certainty.ASSERTED ? when : when + ", " + surely(item);
    }

    /**
     * Returns what is unusual about a claim: who holds it, if not the authors, and how surely, if it is not asserted.
     *
     * @param claim the claim
     * @param index where the holder's name is found
     */
    public static String reservation(Claim claim, CommentaryIndex index) {
        List<String> parts = new ArrayList<>();
        if (!claim.holder().equals(Claim.AUTHORS)) {
            parts.add(ShownText.name(holderName(claim, index)));
        }
        if (claim.certainty() != Certainty.ASSERTED) {
            parts.add(surely(claim));
        }
        return String.join(", ", parts);
    }

    private static String surely(Item item) {
        return Wording.of(item.certainty())
                + item.hedge().map(words -> ": \u201c" + words + "\u201d").orElse("");
    }

    /**
     * Returns who holds a claim.
     *
     * @param claim the claim
     * @param index where the actor's name is found
     */
    public static String holderName(Claim claim, CommentaryIndex index) {
        return claim.holder().equals(Claim.AUTHORS) ? "the authors" : index.actorName(claim.holder());
    }
}
