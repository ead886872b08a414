package dateline.ui.parts;

import dateline.index.CommentaryIndex;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.Item;
import dateline.text.ShownText;
import dateline.timeline.items.ItemWords;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** An event or a claim as a row to be clicked: its sign, its words, and below them when, or who holds it, and how surely. */
public final class ItemLink extends Button {
    /** The row's padding at both sides together. */
    private static final double PADDING = 12;

    private final HBox row;

    /**
     * Creates a row.
     *
     * @param item the item
     * @param index where the holder's name is found
     * @param onClick what a click does
     */
    public ItemLink(Item item, CommentaryIndex index, Runnable onClick) {
        getStyleClass().setAll("item-link");
        Label label = new Label(ShownText.line(item.label()));
        label.setWrapText(true);
        Label under = new Label(ShownText.line(underline(item, index)));
        under.getStyleClass().add("secondary");
        under.setWrapText(true);
        VBox words = new VBox(label, under);
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
        setAccessibleText(Wording.sort(item) + ": " + label.getText() + ", " + under.getText());
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
        String surely = Wording.of(item.certainty())
                + item.hedge().map(words -> ": \u201c" + words + "\u201d").orElse("");
        if (item instanceof Claim claim) {
            return ShownText.name(holderName(claim, index)) + ", " + surely;
        }
        String when = ItemWords.when(item);
        return item.certainty() == Certainty.ASSERTED ? when : when + ", " + surely;
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
