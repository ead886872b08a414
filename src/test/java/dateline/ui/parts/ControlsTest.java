package dateline.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Actor;
import dateline.model.ActorKind;
import dateline.text.TextRange;
import dateline.ui.testing.Fx;
import dateline.ui.testing.FxToolkit;
import dateline.ui.testing.Hand;
import dateline.ui.testing.Sight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The small parts of which the views are made, in a window of their own. */
@ExtendWith(FxToolkit.class)
class ControlsTest {
    private Hand hand;
    private Sight sight;

    private void show(Parent content) {
        Fx.run(() -> {
            Stage stage = new Stage();
            Scene scene = new Scene(content, 300, 220);
            Theme.LIGHT.apply(scene);
            stage.setScene(scene);
            stage.show();
            hand = new Hand(stage);
            sight = hand.sight();
        });
    }

    private static Segmented<String> segmented(ObjectProperty<String> value) {
        return Fx.call(() -> new Segmented<>(
                value,
                List.of(
                        Choice.named("one", "One"),
                        Choice.withTooltip("two", "Two", "The second"),
                        Choice.explained("three", "3", "The third"))));
    }

    private List<String> pressed() {
        return sight.within(sight.of(".segmented"), ToggleButton.class).stream()
                .filter(ToggleButton::isSelected)
                .map(ToggleButton::getText)
                .toList();
    }

    @Test
    void aClickOnASegmentChoosesItsValueAndASecondOneKeepsIt() {
        ObjectProperty<String> value = new SimpleObjectProperty<>("one");
        show(segmented(value));
        assertEquals(List.of("One"), pressed());
        hand.click("Two");
        assertEquals("two", value.get());
        hand.click("Two");
        assertEquals("two", value.get());
        assertEquals(List.of("Two"), pressed());
    }

    @Test
    void aSegmentIsSpokenByItsExplanation() {
        show(segmented(new SimpleObjectProperty<>("one")));
        assertEquals("3", sight.painted(sight.named("The third")));
    }

    @Test
    void theArrowsChooseTheSegmentThatTheyPress() {
        ObjectProperty<String> value = new SimpleObjectProperty<>("one");
        show(segmented(value));
        hand.tabTo(sight.named("One"));
        hand.key(KeyCode.RIGHT);
        assertEquals(List.of("Two"), pressed());
        assertEquals("two", value.get());
        hand.key(KeyCode.LEFT);
        assertEquals("one", value.get());
    }

    @Test
    void aValueChangedElsewherePressesItsSegment() {
        ObjectProperty<String> value = new SimpleObjectProperty<>("one");
        show(segmented(value));
        Fx.run(() -> value.set("three"));
        assertEquals(List.of("3"), pressed());
    }

    @Test
    void aChipSaysTheActorsNameAndAnswersClickAndSpace() {
        AtomicInteger clicks = new AtomicInteger();
        Actor actor =
                new Actor("xi", "Xi_Jinping", ActorKind.PERSON, List.of(), Optional.empty(), Optional.of("President"));
        Chip chip = Fx.call(() -> new Chip(actor, clicks::incrementAndGet));
        show(new VBox(chip));
        assertEquals("Xi_Jinping", sight.painted(chip));
        assertEquals("Actor Xi_Jinping", chip.getAccessibleText());
        assertEquals("President", chip.getTooltip().getText());
        hand.click(chip);
        hand.tabTo(chip);
        hand.key(KeyCode.SPACE);
        assertEquals(2, clicks.get());
    }

    @Test
    void theWordsOfALongRowWrapInsteadOfBeingCutOff() {
        String words = "a claim of many words that never fits into one line of a narrow list "
                .repeat(4)
                .strip();
        ListView<String> list = Fx.call(() -> {
            ListView<String> view = new ListView<>();
            view.setCellFactory(v -> new WrappingCell<String>(40) {
                @Override
                protected void updateItem(String item, boolean empty) {
                    super.updateItem(item, empty);
                    if (empty) {
                        setGraphic(null);
                        return;
                    }
                    Label label = new Label(item);
                    label.setWrapText(true);
                    showFitted(label);
                }
            });
            view.getItems().addAll(words, "short");
            return view;
        });
        show(list);
        Label label = (Label) sight.named(words);
        Label other = (Label) sight.named("short");
        assertEquals(260, label.getWidth(), 1);
        assertTrue(label.getHeight() > 3 * other.getHeight(), label.getHeight() + " beside " + other.getHeight());
        assertEquals(words, sight.painted(label).replace("\n", " "));
        assertTrue(label.getLayoutBounds().getHeight() >= label.prefHeight(label.getWidth()) - 0.5);
    }

    @Test
    void markedTextMarksItsRangesAndLosesNoWord() {
        MarkedText text = Fx.call(
                () -> new MarkedText("Kim met Xi in Beijing", List.of(new TextRange(0, 3), new TextRange(8, 10))));
        show(new VBox(text));
        List<String> marked = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        for (Text part : sight.within(text, Text.class)) {
            all.append(part.getText());
            if (part.getStyleClass().contains("hit")) {
                marked.add(part.getText());
            }
        }
        assertEquals(List.of("Kim", "Xi"), marked);
        assertEquals("Kim met Xi in Beijing", all.toString());
    }
}
