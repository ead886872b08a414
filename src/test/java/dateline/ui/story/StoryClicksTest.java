package dateline.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.model.Item;
import dateline.timeline.render.Palette;
import dateline.timeline.story.StoryLayout.Area;
import dateline.timeline.story.StoryLayout.BandPlace;
import dateline.ui.state.CentreView;
import dateline.ui.testing.Fx;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.input.Clipboard;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/** What clicks on the story's marks, words and headings do, and the entries of the right button's menu. */
class StoryClicksTest extends ReaderAtStory {
    @Test
    void aClickOnAMarkSelectsItsEvent() {
        hand.click(mark(FIRST));
        assertEquals(FIRST, ui.detailTitle());
        assertTrue(Fx.call(() -> view().getAccessibleText()).startsWith(FIRST));
    }

    @Test
    void aClickOnItsWordsDoesSoToo() {
        hand.click(words(FIRST));
        assertEquals(FIRST, ui.detailTitle());
    }

    @Test
    void aClickBesideEverythingDeselects() {
        hand.click(mark(FIRST));
        hand.click(nothing());
        assertTrue(ui.window().state().selectedItem().isEmpty());
    }

    @Test
    void aDoubleClickShowsTheEventInTheText() {
        hand.doubleClick(mark(FIRST));
        assertEquals(CentreView.TEXT, ui.window().state().centreViewProperty().get());
        assertEquals(FIRST, ui.detailTitle());
    }

    private static Set<String> sharingAClaimWith(Event event) {
        Set<String> sharing = new HashSet<>();
        for (Item claim : ui.index().restingOn(event.id())) {
            ui.index().evidenceOf((Claim) claim).forEach(item -> sharing.add(item.id()));
        }
        return sharing;
    }

    private static Event sharingEvent() {
        return ui.index().events().stream()
                .filter(event -> sharingAClaimWith(event).size() > 2)
                .filter(event -> inSight().stream()
                        .anyMatch(place -> place.event().event().equals(event)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSelectedEventAndWhatSharesAClaimKeepTheirInkTheRestIsPale() {
        Event event = sharingEvent();
        Set<String> sharing = sharingAClaimWith(event);
        hand.click(words(event.title()));
        Fx.settle();
        Color violet = rgb(Palette.light().claim());
        for (String title : titles()) {
            Event other = place(title).event().event();
            boolean full = other.equals(event) || sharing.contains(other.id());
            if (isInSight(place(title)) && place(title).event().event().status() != EventStatus.ABSENT) {
                assertEquals(full, darkest(title) < 0.35, title + " has ink " + darkest(title));
                if (full && !other.equals(event)) {
                    assertTrue(
                            colours(title).stream().anyMatch(colour -> isNear(colour, violet)),
                            title + " is underlined");
                }
            }
        }
    }

    private static boolean isNear(Color one, Color other) {
        return Math.abs(one.getRed() - other.getRed()) < 0.15
                && Math.abs(one.getGreen() - other.getGreen()) < 0.15
                && Math.abs(one.getBlue() - other.getBlue()) < 0.15;
    }

    private static Color rgb(int argb) {
        return Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff);
    }

    private static double bluest(Set<Color> colours) {
        return colours.stream()
                .mapToDouble(colour -> colour.getBlue() - colour.getRed())
                .max()
                .orElseThrow();
    }

    @Test
    void theWordsOfTheSelectedEventAreFramed() {
        Set<Color> before = colours(FIRST);
        hand.click(mark(FIRST));
        Fx.settle();
        assertTrue(bluest(before) < 0.3, "as blue as " + bluest(before));
        assertTrue(bluest(colours(FIRST)) > 0.5, "as blue as " + bluest(colours(FIRST)));
    }

    @Test
    void aSelectedClaimKeepsTheInkOfWhatItRestsOn() {
        Claim claim = ui.index().claims().stream()
                .filter(found -> shownEvidence(found).isPresent())
                .findFirst()
                .orElseThrow();
        Fx.run(() -> ui.window().state().selectItem(claim.id()));
        Fx.settle();
        String evidence = shownEvidence(claim).orElseThrow();
        assertTrue(darkest(evidence) < 0.35);
        assertTrue(titles().stream().filter(title -> isInSight(place(title))).anyMatch(title -> darkest(title) > 0.5));
    }

    private static Optional<String> shownEvidence(Claim claim) {
        return inSight().stream()
                .filter(place ->
                        ui.index().evidenceOf(claim).contains(place.event().event()))
                .filter(place -> place.event().event().status() != EventStatus.ABSENT)
                .map(place -> place.event().title())
                .findFirst();
    }

    @Test
    void aClickOnTheHeadingOfTheBandFoldsOrUnfoldsIt() {
        BandPlace before = story().bandPlace();
        hand.click(heading());
        BandPlace after = story().bandPlace();
        assertEquals(before == BandPlace.FOLDED, after != BandPlace.FOLDED);
        Fx.run(() -> view().scrollBy(1e6));
        hand.click(heading());
        assertEquals(before == BandPlace.FOLDED, story().bandPlace() == BandPlace.FOLDED);
    }

    private static Point2D heading() {
        Fx.settle();
        return Fx.call(() -> view().localToScreen(
                        story().throughout().headings().get(0).x() + 10,
                        story().top(Area.THROUGHOUT, view().scroll())
                                + story().throughout().headings().get(0).y()));
    }

    @Test
    void theRightButtonCopiesAnEvent() {
        hand.rightClick(mark(FIRST));
        hand.chooseEntry("Copy");
        Optional<String> copied =
                Optional.ofNullable(Fx.call(() -> Clipboard.getSystemClipboard().getString()));
        assertTrue(copied.orElse("").startsWith(FIRST + "\n"), copied::toString);
    }

    @Test
    void theRightButtonKeepsWhatConcernsAnActor() {
        hand.rightClick(mark(FIRST));
        hand.chooseEntry("Show Only What Concerns", "China");
        assertEquals(1, ui.window().state().filterProperty().get().actors().size());
        assertTrue(titles().size() < ui.index().events().size());
    }

    @Test
    void theRightButtonShowsAnEventOnTheTimeAxis() {
        hand.rightClick(mark(FIRST));
        hand.chooseEntry("Show on the Time Axis");
        Fx.settle();
        assertFalse(view().isVisible());
        assertTrue(ui.shownTimeline().draws(FIRST));
    }

    @Test
    void theRightButtonShowsAnEventInTheText() {
        hand.rightClick(mark(FIRST));
        hand.chooseEntry("Show in the Text");
        assertEquals(CentreView.TEXT, ui.window().state().centreViewProperty().get());
    }
}
