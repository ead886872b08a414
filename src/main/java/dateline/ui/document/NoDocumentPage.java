package dateline.ui.document;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Stands in a window whose document could not be opened: says why, and offers what to open instead. */
public final class NoDocumentPage extends VBox {
    private final Label title = new Label();
    private final Label reason = new Label();
    private final Button again = new Button("Try Again");
    private final Button another = new Button("Open Another\u2026");
    private final Button article = new Button("New from an Article\u2026");
    private final Button bundled = new Button("Open the Bundled Commentary");

    public NoDocumentPage() {
        super(16);
        getStyleClass().add("no-document-page");
        setAlignment(Pos.CENTER);
        title.getStyleClass().add("title-3");
        title.setWrapText(true);
        reason.setWrapText(true);
        HBox buttons = new HBox(8, again, another, article, bundled);
        buttons.setAlignment(Pos.CENTER);
        getChildren().addAll(title, reason, buttons);
        clear();
    }

    /**
     * Sets what the buttons do.
     *
     * @param chooseAnother opens another file, chosen by the reader
     * @param newFromArticle makes a commentary of an article, chosen by the reader
     * @param openBundled opens the bundled commentary
     */
    public void setOffers(Runnable chooseAnother, Runnable newFromArticle, Runnable openBundled) {
        another.setOnAction(event -> chooseAnother.run());
        article.setOnAction(event -> newFromArticle.run());
        bundled.setOnAction(event -> openBundled.run());
    }

    /** Returns the place in which some views stand, and this page while there is nothing to view. */
    public StackPane inPlaceOf(Node views) {
        StackPane place = new StackPane(views, this);
        views.visibleProperty().bind(visibleProperty().not());
        // The views below the page would keep a list at the foot of the window small.
        visibleProperty().addListener((o, was, is) -> place.setMinHeight(is ? 0 : Region.USE_COMPUTED_SIZE));
        return place;
    }

    /**
     * Shows why there is no document.
     *
     * @param words what could not be opened
     * @param why one or two sentences
     * @param tryAgain opens the same again
     */
    void show(String words, String why, Runnable tryAgain) {
        title.setText(words);
        reason.setText(why);
        again.setOnAction(event -> tryAgain.run());
        setVisible(true);
        another.requestFocus();
    }

    /** Makes room for a document. */
    void clear() {
        setVisible(false);
    }
}
