package dateline.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.index.Filter;
import dateline.index.FilterMode;
import dateline.model.Event;
import dateline.timeline.story.StoryLayout.BandPlace;
import dateline.timeline.story.StoryLayout.Place;
import dateline.timeline.story.StoryOptions;
import dateline.ui.state.CentreView;
import dateline.ui.testing.Fx;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What keys do in the story, and what filter, choices and text size make of it. */
class StoryKeysTest extends ReaderAtStory {
    private String selected() {
        return ui.window().state().selectedItem().map(item -> item.label()).orElse("");
    }

    @Test
    void theWalkGoesThroughAllEventsInTheOneOrderAndEachComesIntoSight() {
        List<String> walked = new ArrayList<>();
        for (Event event : ui.index().events()) {
            hand.key(KeyCode.RIGHT);
            walked.add(selected());
            assertEquals(event.label(), selected());
            Fx.settle();
            assertTrue(isInSight(place(event.title())), event.title());
        }
        hand.key(KeyCode.RIGHT);
        assertEquals(walked.get(walked.size() - 1), selected());
        hand.key(KeyCode.LEFT);
        assertEquals(walked.get(walked.size() - 2), selected());
    }

    @Test
    void altAndDownFromNothingGoToTheFirstEventOfTheStory() {
        hand.key(KeyCode.DOWN, KeyCode.ALT);
        assertEquals(FIRST, selected());
        assertTrue(ui.details().contains("1949"), ui.details());
    }

    @Test
    void upAndDownGoToTheNearestEventAboveAndBelow() {
        hand.key(KeyCode.RIGHT);
        double before = place(selected()).mark().y();
        String first = selected();
        hand.key(KeyCode.DOWN);
        assertTrue(place(selected()).mark().y() > before);
        hand.key(KeyCode.UP);
        assertTrue(place(selected()).mark().y() <= before);
        assertNotEquals("", first);
    }

    @Test
    void homeAndEndGoToTheFirstAndLastEvent() {
        hand.key(KeyCode.END);
        List<Event> events = ui.index().events();
        assertEquals(events.get(events.size() - 1).label(), selected());
        hand.key(KeyCode.HOME);
        assertEquals(events.get(0).label(), selected());
    }

    @Test
    void escapeDeselectsAndEnterShowsTheText() {
        hand.key(KeyCode.RIGHT);
        hand.key(KeyCode.ESCAPE);
        assertEquals("", selected());
        hand.key(KeyCode.RIGHT);
        hand.key(KeyCode.ENTER);
        assertEquals(CentreView.TEXT, ui.window().state().centreViewProperty().get());
    }

    @Test
    void tFoldsAndUnfoldsWhatGoesOnThroughout() {
        boolean folded = story().bandPlace() == BandPlace.FOLDED;
        hand.key(KeyCode.T);
        assertEquals(!folded, story().bandPlace() == BandPlace.FOLDED);
        hand.key(KeyCode.T);
        assertEquals(folded, story().bandPlace() == BandPlace.FOLDED);
    }

    @Test
    void aFilterLaysOutWhatItLeaves() {
        Set<String> all = titles();
        Fx.run(() -> ui.window().state().filterProperty().set(Filter.NONE.withActors(Set.of("vladimir-putin"))));
        Set<String> expected = new HashSet<>();
        ui.index().events().stream()
                .filter(event -> event.actors().contains("vladimir-putin"))
                .forEach(event -> expected.add(event.title()));
        assertFalse(expected.isEmpty());
        assertEquals(expected, new HashSet<>(titles()));
        assertTrue(all.size() > expected.size());
    }

    @Test
    void dimKeepsEveryPlaceAndPalesTheRest() {
        List<Place> before = story().places();
        Fx.run(() -> {
            ui.window().state().filterModeProperty().set(FilterMode.DIM);
            ui.window().state().filterProperty().set(Filter.NONE.withActors(Set.of("vladimir-putin")));
        });
        Fx.settle();
        assertEquals(before, story().places());
        for (String title : titles()) {
            if (isInSight(place(title)) && place(title).event().event().status().isAhead()) {
                boolean kept = place(title).event().event().actors().contains("vladimir-putin");
                assertEquals(kept, darkest(title) < 0.35, title);
            }
        }
    }

    @Test
    void claimsAreTicksWordsOrNothing() {
        double ticks = story().contentHeight();
        choose("Claims: ticks", "Written Out");
        assertTrue(story().contentHeight() > ticks);
        Place place = story().places().stream()
                .filter(found -> found.event().claims() > 0)
                .findFirst()
                .orElseThrow();
        assertEquals(
                place.event().claims(),
                story().input().sizes().written(place.event()).size());
        choose("Claims: written out", "Off");
        assertFalse(story().input().sizes().showsTicks());
        choose("Claims: off", "Ticks");
        assertEquals(ticks, story().contentHeight());
    }

    private static void choose(String button, String entry) {
        hand.click(button);
        hand.chooseEntry(entry);
        Fx.settle();
    }

    @Test
    void lanesAreWhoWithWhomCategoriesOrOne() {
        Set<String> whole = lanes();
        assertTrue(whole.contains("North Korea and China"), whole::toString);
        assertTrue(whole.contains("With the United States"), whole::toString);
        choose("Lanes: who with whom", "Categories");
        assertTrue(lanes().contains("Diplomacy"), () -> lanes().toString());
        choose("Lanes: categories", "One Lane");
        assertEquals(Set.of(), lanes());
        Fx.run(() -> view().optionsProperty().set(StoryOptions.DEFAULT));
        assertEquals(whole, lanes());
    }

    private static Set<String> lanes() {
        Set<String> names = new HashSet<>();
        story().lanes().headings().forEach(heading -> names.add(heading.text()));
        return names;
    }

    @Test
    void twoChosenActorsHaveLanesOfTheirOwn() {
        Fx.run(() -> {
            Filter both = Filter.NONE.withActors(Set.of("china", "vladimir-putin"));
            ui.window().state().filterProperty().set(both);
        });
        assertTrue(lanes().contains("China") || lanes().contains("Vladimir Putin"), () -> lanes().toString());
    }

    @Test
    void withLargerTextTheLanesScrollAndNothingIsCut() {
        Fx.run(() -> ui.window().state().textSizeProperty().set(20));
        Fx.settle();
        for (Event event : ui.index().events()) {
            hand.key(KeyCode.RIGHT);
            Fx.settle();
            Place place = place(event.title());
            assertTrue(isInSight(place), event.title());
            assertEquals(event.title(), String.join(" ", place.label().lines()));
        }
    }
}
