package dateline.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.index.Filter;
import dateline.model.Event;
import dateline.timeline.story.StoryLayout.Area;
import dateline.timeline.story.StoryLayout.BandPlace;
import dateline.timeline.story.StoryLayout.Place;
import dateline.timeline.story.StoryOptions;
import dateline.timeline.story.StoryOptions.Band;
import dateline.ui.testing.Fx;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How a story that is higher than the view is scrolled, what is brought into view, and what the card says. */
class StoryScrollTest extends ReaderAtStory {
    @AfterEach
    void showAsAtFirst() {
        Fx.run(() -> view().optionsProperty().set(StoryOptions.DEFAULT));
    }

    private static void enlarge() {
        Fx.run(() -> ui.window().state().textSizeProperty().set(20));
        Fx.settle();
        assertTrue(Fx.call(() -> view().isScrolling()));
    }

    private static double scroll() {
        Fx.settle();
        return Fx.call(() -> view().scroll());
    }

    @Test
    void pageDownAndUpScrollTheLanes() {
        enlarge();
        hand.key(KeyCode.PAGE_DOWN);
        assertTrue(scroll() > 100, "at " + scroll());
        hand.key(KeyCode.PAGE_UP);
        assertEquals(0, scroll());
    }

    @Test
    void anEditKeepsThePlaceInTheStory() {
        enlarge();
        hand.key(KeyCode.PAGE_DOWN);
        String title = Fx.call(() -> ui.index().events().stream()
                .map(Event::title)
                .filter(words -> place(words).area() == Area.LANES && isInSight(place(words)))
                .findFirst()
                .orElseThrow());
        Fx.run(() -> ui.window().state().selectItem(place(title).event().event().id()));
        double before = scroll();
        hand.key(KeyCode.DELETE);
        assertTrue(ui.index().events().stream().noneMatch(event -> event.title().equals(title)), title);
        assertEquals(before, scroll(), 60);
        assertTrue(before > 100, "at " + before);
        hand.key(KeyCode.Z, KeyCode.CONTROL);
        assertEquals(before, scroll(), 60);
    }

    @Test
    void theWheelScrollsTheLanes() {
        enlarge();
        hand.wheel(Fx.call(() -> view().localToScreen(300, 300)), 0, -60);
        assertEquals(60, scroll());
    }

    @Test
    void aDragUpScrollsAsFarAsItGoes() {
        enlarge();
        Point2D from = Fx.call(() -> view().localToScreen(300, 500));
        hand.drag(List.of(from, from.subtract(0, 40), from.subtract(0, 80), from.subtract(0, 120)));
        assertEquals(120, scroll());
    }

    @Test
    void downFromNothingGoesToTheFirstEvent() {
        hand.key(KeyCode.DOWN);
        assertEquals(
                FIRST,
                ui.window().state().selectedItem().map(item -> item.label()).orElse(""));
    }

    private static int hiddenByTheFold() {
        List<Event> events = ui.index().events();
        Fx.run(() -> view().optionsProperty().set(StoryOptions.DEFAULT.withThroughout(Band.UNFOLDED)));
        List<Integer> whole = story().places().stream()
                .filter(place -> place.area() == Area.THROUGHOUT)
                .map(place -> place.event().item())
                .toList();
        Fx.run(() -> view().optionsProperty().set(StoryOptions.DEFAULT.withThroughout(Band.FOLDED)));
        return whole.stream()
                .filter(item -> !titles().contains(events.get(item).title()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anEventInTheFoldIsUnfolded() {
        int item = hiddenByTheFold();
        Fx.run(() -> view().show(item));
        Place place = Fx.call(() -> story().place(item).orElseThrow());
        assertTrue(isInSight(place) || story().bandPlace() == BandPlace.BELOW_THE_LANES);
        assertTrue(Fx.call(() -> story().isInView(place, view().scroll())));
    }

    @Test
    void anEventThatTheFilterLeavesOutUnfoldsNothing() {
        int item = hiddenByTheFold();
        String actor = ui.index().commentary().actors().stream()
                .map(found -> found.id())
                .filter(id -> !ui.index().events().get(item).actors().contains(id))
                .filter(id -> ui.index().itemsOf(id).size() > 3)
                .findFirst()
                .orElseThrow();
        Fx.run(() -> {
            ui.window().state().filterProperty().set(Filter.NONE.withActors(Set.of(actor)));
            view().show(item);
        });
        assertEquals(Band.FOLDED, Fx.call(() -> view().optionsProperty().get().throughout()));
    }

    @Test
    void theCardNamesActorsAndClaimsInTheSizeOfTheText() {
        Fx.run(() -> ui.window().state().textSizeProperty().set(16));
        Event event = inSight().stream()
                .filter(place -> place.area() == Area.LANES)
                .map(place -> place.event().event())
                .filter(found -> !ui.index().restingOn(found.id()).isEmpty())
                .filter(found -> !found.actors().isEmpty())
                .findFirst()
                .orElseThrow();
        hand.move(words(event.title()));
        Fx.await("a card", () -> !sight.all(".hover-card").isEmpty());
        String words = sight.words(".hover-card");
        String actors = event.actors().stream().map(ui.index()::actorName).collect(Collectors.joining(", "));
        assertTrue(words.lines().anyMatch(actors::equals), words);
        assertTrue(words.contains("\u25c6"), words);
        String style = Fx.call(() -> sight.find(".hover-card").orElseThrow().getStyle());
        assertEquals("-fx-font-size: " + view().textSizeProperty().get() + "px;", style);
        assertEquals(Cursor.HAND, view().getCursor());
    }

    @Test
    void aPressHidesTheCard() {
        hand.move(mark(FIRST));
        Fx.await("a card", () -> !sight.all(".hover-card").isEmpty());
        hand.click(nothing());
        assertTrue(Fx.call(() -> view().hoveredProperty().get().isEmpty()));
    }
}
