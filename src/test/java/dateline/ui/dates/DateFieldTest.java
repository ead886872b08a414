package dateline.ui.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.date.Edtf;
import dateline.date.parse.EdtfParser;
import dateline.ui.parts.Theme;
import dateline.ui.testing.Fx;
import dateline.ui.testing.FxToolkit;
import dateline.ui.testing.Hand;
import dateline.ui.testing.Sight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A person enters a date in a field that shows 2020, of a text of 17 December 2024, after an item of March 2014. */
@ExtendWith(FxToolkit.class)
class DateFieldTest {
    private final List<String> accepted = new ArrayList<>();
    private DateField field;
    private Hand hand;
    private Sight sight;

    private static Optional<Edtf> date(String edtf) {
        return Optional.of(EdtfParser.parse(edtf));
    }

    @BeforeEach
    void show() {
        Fx.run(() -> {
            field = new DateField();
            field.setContext(date("2024-12-17"), date("2014-03"));
            field.setDate(date("2020"));
            field.setAcceptor(date -> {
                accepted.add(date.map(Edtf::canonical).orElse(""));
                return date.isEmpty() ? Optional.of("A date is needed.") : Optional.empty();
            });
            Stage stage = new Stage();
            Scene scene = new Scene(new VBox(field, new Button("Elsewhere")), 520, 220);
            Theme.LIGHT.apply(scene);
            stage.setScene(scene);
            stage.show();
            hand = new Hand(stage);
            sight = hand.sight();
            field.focusField();
        });
    }

    private String typed() {
        return ((TextField) sight.named("Date")).getText();
    }

    private String understood() {
        return sight.words(".understood-date");
    }

    @Test
    void theDateIsShownAsEdtfAndInWords() {
        assertEquals("2020", typed());
        assertEquals("some time in 2020\n2020", understood());
    }

    @Test
    void whatIsTypedIsUnderstoodAtOnceAndAcceptedByEnter() {
        hand.type("two years later");
        assertEquals("some time in 2016\n2016", understood());
        assertEquals(date("2016"), Fx.call(() -> field.valueProperty().get()));
        assertEquals(List.of(), accepted);
        hand.key(KeyCode.ENTER);
        assertEquals(List.of("2016"), accepted);
        assertEquals("2016", typed());
        hand.key(KeyCode.ENTER);
        hand.click("Elsewhere");
        assertEquals(List.of("2016"), accepted);
    }

    @Test
    void leavingTheFieldAcceptsADate() {
        hand.type("since January");
        hand.click("Elsewhere");
        assertEquals(List.of("2024-01/.."), accepted);
        assertEquals("2024-01/..", typed());
    }

    @Test
    void whatIsNotUnderstoodHasASignAndTheReasonAndIsNotAccepted() {
        assertFalse(sight.find(".icon-error").isPresent());
        hand.type("a few years ago");
        assertEquals("\u201Ca few years ago\u201D gives no number to count by.", understood());
        assertTrue(sight.find(".icon-error").isPresent());
        assertEquals(Optional.empty(), Fx.call(() -> field.valueProperty().get()));
        hand.key(KeyCode.ENTER);
        hand.click("Elsewhere");
        assertEquals(List.of(), accepted);
        assertEquals("a few years ago", typed());
    }

    @Test
    void theReasonIsInTheColourOfDanger() {
        hand.type("soon");
        assertTrue(sight.find(".understood-fault").isPresent());
        hand.key(KeyCode.ESCAPE);
        assertFalse(sight.find(".understood-fault").isPresent());
    }

    @Test
    void escapeRestoresTheDate() {
        hand.type("1999");
        hand.key(KeyCode.ESCAPE);
        assertEquals("2020", typed());
        hand.click("Elsewhere");
        assertEquals(List.of(), accepted);
    }

    @Test
    void whatIsRefusedStaysAndSaysWhy() {
        hand.type("1");
        hand.key(KeyCode.BACK_SPACE);
        hand.key(KeyCode.ENTER);
        assertEquals(List.of(""), accepted);
        assertEquals("A date is needed.", understood());
        assertEquals("", typed());
        hand.key(KeyCode.ESCAPE);
        assertEquals("2020", typed());
    }

    @Test
    void anEmptyFieldSaysNothing() {
        hand.type("1");
        hand.key(KeyCode.BACK_SPACE);
        assertFalse(sight.find(".understood-date").isPresent());
    }

    @Test
    void aButtonEntersADateThatOccursOften() {
        hand.click("Year of publication");
        hand.click("Up to publication");
        hand.click("From publication on");
        hand.click("As the one before");
        assertEquals(List.of("2024", "../2024-12-17", "2024-12-17/..", "2014-03"), accepted);
    }

    @Test
    void aButtonSaysWhatItEntersOrWhyItDoesNot() {
        assertEquals("../2024-12-17", help("Up to publication"));
        Fx.run(() -> field.setContext(Optional.empty(), Optional.empty()));
        assertEquals("The date of publication is not given.", help("Up to publication"));
        assertEquals("There is no item before this one.", help("As the one before"));
        assertTrue(sight.named("As the one before").isDisabled());
        hand.click(Hand.middle(sight.named("Year of publication")));
        assertEquals(List.of(), accepted);
    }

    private String help(String button) {
        return Fx.call(() -> sight.named(button).getAccessibleHelp());
    }

    @Test
    void anotherContextReadsTheTextAnew() {
        hand.type("last year");
        Fx.run(() -> field.setContext(date("2011"), Optional.empty()));
        assertEquals("some time in 2010\n2010", understood());
    }

    @Test
    void aScreenReaderHearsWhatWasUnderstood() {
        hand.type("last year");
        assertEquals("some time in 2023, 2023", help("Date"));
    }

    private String keyboard() {
        return Fx.call(() -> field.getScene().getFocusOwner() instanceof Button button ? button.getText() : "");
    }

    @Test
    void theCommonDatesAreOneStopOfTabAndTheArrowsGoFromOneToTheNext() {
        hand.key(KeyCode.TAB);
        assertEquals("Year of publication", keyboard());
        hand.key(KeyCode.RIGHT);
        assertEquals("Up to publication", keyboard());
        hand.key(KeyCode.END);
        assertEquals("As the one before", keyboard());
        hand.key(KeyCode.LEFT);
        hand.key(KeyCode.TAB);
        assertEquals("Elsewhere", keyboard());
        hand.key(KeyCode.TAB, KeyCode.SHIFT);
        assertEquals("From publication on", keyboard());
        hand.key(KeyCode.HOME);
        hand.key(KeyCode.SPACE);
        assertEquals("2024", typed());
    }

    @Test
    void aDateThatCannotBeEnteredIsNoStop() {
        Fx.run(() -> field.setContext(Optional.empty(), date("2014-03")));
        hand.key(KeyCode.TAB);
        assertEquals("As the one before", keyboard());
        hand.key(KeyCode.LEFT);
        assertEquals("As the one before", keyboard());
    }
}
