package dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Claim;
import dateline.model.Item;
import dateline.ui.testing.Fx;
import dateline.ui.testing.ReaderAtBundledCommentary;
import dateline.ui.testing.WindowUnderTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever says "next", "previous" or "12 of 91" walks the bundled commentary in the one order. */
class OneOrderTest extends ReaderAtBundledCommentary {
    private List<? extends Item> events;
    private List<? extends Item> claims;

    @BeforeEach
    void focusTheTimeline() {
        events = ui.index().events();
        claims = ui.index().claims();
        assertTrue(events.size() > 50 && claims.size() > 50);
        Fx.run(() -> ui.timeline().requestFocus());
    }

    /** Presses a key without waiting for the picture, which is not looked at. */
    private void press(KeyCode key, boolean alt) {
        Fx.call(() -> {
            hand.key(key, alt ? new KeyCode[] {KeyCode.ALT} : new KeyCode[0]);
            return true;
        });
    }

    private void fireMenu(String name) {
        Fx.call(() -> {
            MenuBar bar = (MenuBar) ui.stage().getScene().lookup(".menu-bar");
            bar.getMenus().stream()
                    .flatMap(menu -> menu.getItems().stream())
                    .filter(item -> name.equals(String.valueOf(item.getText()).replace("_", "")))
                    .findFirst()
                    .map(MenuItem.class::cast)
                    .orElseThrow()
                    .fire();
            return true;
        });
    }

    private void fireButton(String accessibleText) {
        Fx.call(() -> {
            ui.stage().getScene().getRoot().lookupAll(".detail .button").stream()
                    .map(Button.class::cast)
                    .filter(button -> accessibleText.equals(button.getAccessibleText()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return true;
        });
    }

    private void tick(String actor) {
        ui.tick(actor);
        Fx.run(() -> ui.timeline().requestFocus());
    }

    /** Looks at the details, and listens to what a screen reader hears of the timeline. */
    private void assertShown(Item item, int number, int count) {
        String place = (item instanceof Claim ? "Claim " : "Event ") + number + " of " + count;
        assertEquals(WindowUnderTest.titleOf(item), title());
        String detail = sight.text(".detail");
        assertTrue(detail.startsWith(place + " in order of time\n"), () -> place + ": " + detail);
        String heard = Fx.call(() -> ui.timeline().getAccessibleText());
        assertTrue(heard.startsWith(item.label()) && heard.endsWith(". " + place), heard);
    }

    private String title() {
        return Fx.call(() -> ((Label) ui.stage().getScene().lookup(".detail .title")).getText());
    }

    /** Walks a list from its first item, which is selected, to its end, without waiting for the picture. */
    private void walk(List<? extends Item> list, Runnable step) {
        Fx.run(() -> {
            for (int n = 0; n < list.size(); n++) {
                assertShown(list.get(n), n + 1, list.size());
                step.run();
            }
            assertShown(list.get(list.size() - 1), list.size(), list.size());
        });
    }

    private void walkBack(List<? extends Item> list, Runnable step) {
        Fx.run(() -> {
            for (int n = list.size(); n > 0; n--) {
                assertShown(list.get(n - 1), n, list.size());
                step.run();
            }
            assertShown(list.get(0), 1, list.size());
        });
    }

    @Test
    void theArrowsOnTheTimelineWalkTheEventsInTheOneOrder() {
        press(KeyCode.RIGHT, false);
        walk(events, () -> press(KeyCode.RIGHT, false));
        walkBack(events, () -> press(KeyCode.LEFT, false));
        press(KeyCode.END, false);
        assertShown(events.get(events.size() - 1), events.size(), events.size());
        press(KeyCode.HOME, false);
        assertShown(events.get(0), 1, events.size());
    }

    @Test
    void altWithUpAndDownWalksTheEventsInTheOneOrder() {
        press(KeyCode.DOWN, true);
        walk(events, () -> press(KeyCode.DOWN, true));
        walkBack(events, () -> press(KeyCode.UP, true));
    }

    @Test
    void theMenuWalksTheEventsInTheOneOrder() {
        fireMenu("Next Item");
        walk(events, () -> fireMenu("Next Item"));
        walkBack(events, () -> fireMenu("Previous Item"));
    }

    @Test
    void theButtonsOfTheDetailsWalkTheEventsInTheOneOrder() {
        hand.click("Walk through in order of time \u25b8");
        walk(events, () -> fireButton("Next item in time"));
        walkBack(events, () -> fireButton("Previous item in time"));
    }

    @Test
    void fromNothingEveryStepGoesToTheFirstEvent() {
        List<Runnable> steps = List.of(
                () -> press(KeyCode.RIGHT, false),
                () -> press(KeyCode.LEFT, false),
                () -> press(KeyCode.UP, false),
                () -> press(KeyCode.DOWN, false),
                () -> press(KeyCode.HOME, false),
                () -> press(KeyCode.DOWN, true),
                () -> press(KeyCode.UP, true),
                () -> fireMenu("Next Item"),
                () -> fireMenu("Previous Item"));
        for (Runnable step : steps) {
            press(KeyCode.ESCAPE, false);
            step.run();
            assertShown(events.get(0), 1, events.size());
        }
    }

    @Test
    void fromAClaimEveryStepGoesToAClaim() {
        for (int step = 0; step < 40 && !(selected() instanceof Claim); step++) {
            press(KeyCode.DOWN, false);
        }
        assertTrue(selected() instanceof Claim, "Down comes to a claim");
        press(KeyCode.HOME, false);
        walk(claims, () -> press(KeyCode.RIGHT, false));
        walkBack(claims, () -> press(KeyCode.UP, true));
        List<Runnable> there = List.of(
                () -> press(KeyCode.DOWN, true), () -> fireMenu("Next Item"), () -> fireButton("Next item in time"));
        List<Runnable> back = List.of(
                () -> press(KeyCode.LEFT, false),
                () -> fireMenu("Previous Item"),
                () -> fireButton("Previous item in time"));
        for (int n = 1; n < 30; n++) {
            there.get(n % 3).run();
            assertShown(claims.get(n), n + 1, claims.size());
        }
        for (int n = 28; n >= 0; n--) {
            back.get(n % 3).run();
            assertShown(claims.get(n), n + 1, claims.size());
        }
    }

    private Item selected() {
        return Fx.call(() -> ui.window().state().selectedItem().orElse(events.get(0)));
    }

    @Test
    void theClaimsViewKeepsToTheSameOrder() {
        press(KeyCode.RIGHT, false);
        hand.key(KeyCode.DIGIT3, KeyCode.CONTROL);
        press(KeyCode.DOWN, true);
        assertShown(events.get(1), 2, events.size());
    }

    @Test
    void aFilterLeavesTheOrderAndShortensTheWalk() {
        tick("Kim Jong Un");
        List<Item> kept = Fx.call(
                () -> ui.window().state().acceptedProperty().get().orElseThrow().items());
        List<Item> left = new ArrayList<>(kept.stream().filter(events::contains).toList());
        assertTrue(left.size() > 3 && left.size() < events.size());
        List<? extends Item> inOrder = events.stream().filter(left::contains).toList();
        assertEquals(inOrder, left);
        press(KeyCode.RIGHT, false);
        walk(left, () -> press(KeyCode.RIGHT, false));
        walkBack(left, () -> press(KeyCode.UP, true));
    }

    @Test
    void whatIsAnnouncedFollowsTheFilter() {
        press(KeyCode.END, false);
        Item last = events.get(events.size() - 1);
        assertShown(last, events.size(), events.size());
        String other = ui.index().commentary().actors().stream()
                .map(actor -> actor.id())
                .filter(actor ->
                        ui.index().eventCount(actor) > 10 && !last.actors().contains(actor))
                .findFirst()
                .orElseThrow();
        tick(ui.index().actorName(other));
        hand.click("Show the rest faintly");
        Fx.run(() -> ui.timeline().requestFocus());
        String heard = Fx.call(() -> ui.timeline().getAccessibleText());
        assertTrue(heard.endsWith("Event, left out by the filter"), heard);
        assertTrue(sight.text(".detail").startsWith("Event, left out by the filter"), sight.text(".detail"));
        press(KeyCode.LEFT, false);
        List<? extends Item> own =
                events.stream().filter(event -> event.actors().contains(other)).toList();
        assertShown(own.get(own.size() - 1), own.size(), own.size());
    }

    /** No third list: the ids of the two lists are those of the index, one after the other. */
    @Test
    void theIndexHoldsTheEventsThenTheClaims() {
        assertEquals(
                Stream.of(events, claims).flatMap(List::stream).toList(),
                ui.index().items());
        List<Item> inFile = new ArrayList<>(ui.index().commentary().events());
        assertTrue(!inFile.equals(events), "the file has another order");
        assertTrue(Collections.disjoint(events, claims));
    }
}
