package dateline.ui.reading;

import dateline.model.Passage;
import dateline.ui.clipboard.ContextMenus;
import dateline.ui.clipboard.Copying;
import dateline.ui.clipboard.Flavours;
import dateline.ui.state.ItemClicks;
import dateline.ui.state.ReadingState;
import dateline.ui.state.Selection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.fxmisc.richtext.model.StyleSpan;
import org.fxmisc.richtext.model.StyleSpans;

/** A sentence of an excerpt: the number of its paragraph, where wanted, and its words. */
final class ExcerptRow extends HBox {
    /**
     * Creates a row.
     *
     * @param number the number of the paragraph; empty for none
     * @param sentence the sentence
     * @param rowClasses the style classes of the row
     * @param wordClasses the style classes of its words
     * @param state what a click selects in
     * @param copying copies the sentence
     */
    ExcerptRow(
            String number,
            SentenceTable.Row sentence,
            Collection<String> rowClasses,
            StyleSpans<Collection<String>> wordClasses,
            ReadingState state,
            Copying copying) {
        getStyleClass().add("excerpt-row");
        getStyleClass().addAll(rowClasses);
        setAccessibleText("Sentence " + sentence.id() + ": " + sentence.text());
        Label paragraph = new Label(number);
        paragraph.getStyleClass().add("paragraph-number");
        paragraph.setMinWidth(Region.USE_PREF_SIZE);
        TextFlow words = new TextFlow();
        words.getStyleClass().add("words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        int at = 0;
        for (StyleSpan<Collection<String>> span : wordClasses) {
            if (span.getLength() > 0) {
                Text text = new Text(sentence.text().substring(at, at + span.getLength()));
                text.getStyleClass().add("text");
                text.getStyleClass().addAll(span.getStyle());
                words.getChildren().add(text);
                at += span.getLength();
            }
        }
        getChildren().addAll(paragraph, words);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY
                    && event.isStillSincePress()
                    && !new ItemClicks(state).links(sentence.id())) {
                state.selectSentence(sentence.id());
            }
        });
        Selection here = new Selection.OfSentence(sentence.id());
        ContextMenus.give(this, () -> {
            MenuItem select = new MenuItem("Select what rests on this sentence");
            select.setOnAction(chosen -> state.selectSentence(sentence.id()));
            List<MenuItem> entries = new ArrayList<>(copying.entries(here));
            entries.add(select);
            return entries;
        });
        Flavours.dragFrom(this, () -> copying.passage(new Passage(sentence.id(), sentence.id(), Optional.empty())));
    }
}
