package dateline.ui.parts;

import dateline.date.words.English;
import dateline.index.ActorMatch;
import dateline.index.CommentaryIndex;
import dateline.index.Dimension;
import dateline.index.Filter;
import dateline.text.ShownText;
import dateline.ui.state.ReadingState;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Stands in place of a list of events or claims that is empty: a sentence that says why, and ways out of a filter. */
public final class NothingLeft extends VBox {
    private final ReadingState state;
    private final String noun;
    private final Label sentence = new Label();
    private final Hyperlink any;
    private final HBox ways;

    /**
     * Creates the words.
     *
     * @param state what the window shows
     * @param noun what the list holds, in the singular
     */
    public NothingLeft(ReadingState state, String noun) {
        this.state = state;
        this.noun = noun;
        getStyleClass().add("nothing-left");
        setAlignment(Pos.CENTER);
        sentence.setWrapText(true);
        any = anyActor(state);
        ways = new HBox(16, any, everything(state));
        ways.setAlignment(Pos.CENTER);
        getChildren().setAll(sentence, ways);
    }

    /** Returns the sentence for a commentary that has none of what a view shows, by the noun for it in the singular. */
    public static String noneYet(String noun) {
        return "This commentary names no " + noun + "s yet. Its text is at the right.";
    }

    /** Returns a link that asks for any of the chosen actors; it takes no room while it is not visible. */
    public static Hyperlink anyActor(ReadingState state) {
        Hyperlink any = new Hyperlink("Any of them");
        any.setOnAction(
                event -> state.filterProperty().set(state.filterProperty().get().withMatch(ActorMatch.ANY)));
        any.managedProperty().bind(any.visibleProperty());
        return any;
    }

    /** Returns a link that clears the filter. */
    public static Hyperlink everything(ReadingState state) {
        Hyperlink everything = new Hyperlink("Show everything");
        everything.setOnAction(event -> state.clearFilter());
        return everything;
    }

    /**
     * Says why the list is empty.
     *
     * @param index of the document
     * @param all how many events or claims the document has
     */
    public void explain(CommentaryIndex index, int all) {
        Filter filter = state.filterProperty().get();
        List<String> actors = filter.actors().stream()
                .map(index::actorName)
                .map(ShownText::name)
                .sorted()
                .toList();
        boolean atOnce = actors.size() > 1
                && filter.match() == ActorMatch.ALL
                && filter.without(Dimension.ACTOR).isEmpty();
        sentence.setText(
                all == 0
                        ? noneYet(noun)
                        : "No " + noun
                                + (atOnce
                                        ? " concerns " + English.list(actors, "and") + " at once."
                                        : " passes the filter."));
        any.setVisible(atOnce);
        ways.setVisible(all > 0);
    }
}
