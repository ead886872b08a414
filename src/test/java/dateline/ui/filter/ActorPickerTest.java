package dateline.ui.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ui.testing.Fx;
import dateline.ui.testing.ReaderAtBundledCommentary;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The list of all actors, which filters too. */
class ActorPickerTest extends ReaderAtBundledCommentary {
    private static void find(String typed) {
        hand.key(KeyCode.F, KeyCode.CONTROL, KeyCode.SHIFT);
        hand.type(typed);
    }

    private static List<String> listed() {
        return sight.firstLines(".actor-row");
    }

    @Test
    void tickingAnActorOfTheListWithSpaceFilters() {
        find("zhao leji");
        hand.key(KeyCode.DOWN);
        hand.key(KeyCode.SPACE);
        hand.key(KeyCode.ESCAPE);
        assertTrue(
                sight.words(".filter-bar").startsWith("Show\nZhao Leji\n"),
                "an actor who is not frequent has a chip once chosen");
        assertTrue(ui.status().startsWith("Filter: Zhao Leji "), ui.status());
    }

    @Test
    void enterInTheFieldTicksTheFirstThatIsFound() {
        find("zhao le");
        hand.key(KeyCode.ENTER);
        assertTrue(ui.status().startsWith("Filter: Zhao Leji "), ui.status());
        assertTrue(tickOf("Zhao Leji").isSelected());
    }

    private static CheckBox tickOf(String actor) {
        return sight.within(sight.cell(".actor-row", actor), CheckBox.class).get(0);
    }

    @Test
    void aClickOnARowTicksItAndASecondOneUnticksItWhileTheListStaysOpen() {
        find("kim jong un");
        hand.click("Kim Jong Un", ".actor-list");
        assertTrue(ui.status().startsWith("Filter: Kim Jong Un "), ui.status());
        assertTrue(tickOf("Kim Jong Un").isSelected());
        hand.click("Kim Jong Un", ".actor-list");
        assertTrue(ui.status().startsWith("No filter"), ui.status());
        assertFalse(tickOf("Kim Jong Un").isSelected());
    }

    @Test
    void enterShowsAllAboutTheActor() {
        find("kim jong un");
        hand.key(KeyCode.DOWN);
        hand.key(KeyCode.ENTER);
        assertEquals("Kim Jong Un", ui.detailTitle());
        assertFalse(sight.isShown("Find an actor"), "the list is closed");
        assertTrue(ui.status().startsWith("No filter"));
    }

    @Test
    void findAnActorFindsNames() {
        // A name that is nobody's alias.
        find("ukraine");
        assertEquals(List.of("Ukraine"), listed());
    }

    @Test
    void findAnActorFindsOtherNamesToo() {
        hand.click("All 42 \u25be");
        hand.type("dprk");
        assertEquals(List.of("North Korea"), listed());
    }

    @Test
    void findAnActorSaysWhereThereIsNone() {
        find("zzz");
        assertEquals("No actor has that name.", sight.words(".actor-list"));
        hand.key(KeyCode.A, KeyCode.CONTROL);
        hand.key(KeyCode.DELETE);
        assertTrue(listed().contains("North Korea"), "all actors are back");
    }

    @Test
    void whatIsTypedIntoTheFieldDoesNotReachTheTimeline() {
        Fx.run(() -> ui.timeline().requestFocus());
        boolean leftOut = ui.timeline().gapsLeftOutProperty().get();
        hand.key(KeyCode.F, KeyCode.CONTROL, KeyCode.SHIFT);
        hand.key(KeyCode.F);
        assertEquals(leftOut, ui.timeline().gapsLeftOutProperty().get());
    }

    @Test
    void escapeClosesTheListLeavesTheSelectionAndGivesTheKeyboardBack() {
        Fx.run(() -> {
            ui.window().state().selectItem("zhao-visits-pyongyang");
            ui.timeline().requestFocus();
        });
        find("kim");
        hand.key(KeyCode.ESCAPE);
        assertFalse(sight.isShown("Find an actor"));
        assertTrue(ui.timeline().isFocused());
        assertTrue(ui.window().state().selectedItem().isPresent());
    }
}
