package dateline.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ui.shell.FerryStory;
import dateline.ui.shell.FerryText;
import dateline.ui.testing.Fx;
import java.io.IOException;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Linking items by clicking them in the views. */
class LinkingTest extends ReaderAtForm {
    private static final String QUIET = "No morning was quieter";
    private static final String LOAVES = "Loaves left over";

    private void linkTheClaim() {
        edit(QUIET);
        press("Link by clicking what it rests on");
    }

    private String bar() {
        return sight().find(".linking-bar").isPresent() ? sight().words(".linking-bar") : "";
    }

    private String grounds() throws IOException {
        String saved = saved().replaceAll("\\s+", " ");
        int from = saved.indexOf("\"restsOn\"");
        return from < 0 ? "" : saved.substring(from + 11, saved.indexOf(']', from) + 1);
    }

    @Test
    void clicksLinkInPlaceOfSelectingAndEnterMakesOneEditOfThem() throws IOException {
        linkTheClaim();
        assertTrue(bar().contains("Click what \u201cNo morning was quieter\u201d rests on."), bar());
        assertEquals(List.of("Last crossing"), ticked());
        hand.click(timeline.signOf(LOAVES));
        hand.click(timeline.signOf("First crossing"));
        hand.click(timeline.signOf("Last crossing"));
        assertEquals(List.of("First crossing", LOAVES), ticked());
        assertTrue(bar().contains("2 items linked, the last one \u201cFirst crossing\u201d."), bar());
        assertEquals(QUIET, text("Statement"), "the form of the claim stays");
        hand.key(KeyCode.ENTER);
        assertEquals("", bar());
        assertEquals(List.of(), ticked());
        assertEquals(
                List.of(LOAVES, "First crossing"),
                entries().stream()
                        .filter(name -> !name.startsWith("1.2"))
                        .toList()
                        .subList(1, 3));
        assertEquals("[\"loaves\", \"first\"]", grounds());
        hand.choose("Edit", "Undo: Link what \u201cNo morning was quieter\u201d rests on");
        assertEquals("[\"last\"]", grounds());
    }

    @Test
    void escTakesAllBack() throws IOException {
        linkTheClaim();
        hand.click(timeline.signOf(LOAVES));
        hand.key(KeyCode.ESCAPE);
        assertEquals("", bar());
        assertEquals("[\"last\"]", grounds());
        assertFalse(sight().isShown("Undo: Link"), "no step is left");
        assertEquals(QUIET, text("Statement"));
        assertEquals(List.of(QUIET), timeline.selected());
    }

    @Test
    void whatCannotBeLinkedSaysWhy() {
        linkTheClaim();
        hand.click(timeline.signOf(QUIET));
        assertTrue(bar().contains("\u201cNo morning was quieter\u201d would come to rest on itself."), bar());
        assertTrue(sight().find(".linking-bar .icon-error").isPresent());
        hand.click(timeline.signOf(LOAVES));
        assertFalse(bar().contains("itself"), bar());
    }

    @Test
    void theKeysWalkAndSpaceLinks() throws IOException {
        linkTheClaim();
        hand.key(KeyCode.UP);
        hand.key(KeyCode.RIGHT);
        List<String> candidate = timeline.selected();
        assertFalse(candidate.contains(QUIET));
        hand.key(KeyCode.SPACE);
        assertTrue(ticked().containsAll(candidate), () -> candidate + " are not in " + ticked());
        hand.key(KeyCode.ENTER);
        assertEquals(List.of(QUIET), timeline.selected());
        assertEquals("Link by clicking what it rests on", owner());
    }

    private String owner() {
        return Fx.call(() -> hand.sight().of(".form").getScene().getFocusOwner().getAccessibleText());
    }

    @Test
    void aKeyBeginsFromReadingTooAndAClaimSpeaksAgainstWhatIsClicked() throws IOException {
        hand.click(timeline.signOf(QUIET));
        hand.key(KeyCode.L, KeyCode.CONTROL, KeyCode.SHIFT);
        assertTrue(bar().contains("speaks against"), bar());
        hand.click(timeline.signOf("A new line is pledged"));
        assertTrue(bar().contains("Linked: \u201cA new line is pledged\u201d"), bar());
        hand.click("Done", ".linking-bar");
        assertTrue(saved().replaceAll("\\s+", "").contains("\"against\":[{\"id\":\"pledge\"}]"), saved());
        hand.key(KeyCode.L, KeyCode.CONTROL);
        assertTrue(bar().contains("rests on"), bar());
        hand.click("Take back", ".linking-bar");
        assertEquals("", bar());
    }

    @Test
    void anEventBecomesPartOfTheEventThatIsClickedAndOfNoClaim() throws IOException {
        edit(LOAVES);
        press("Link by clicking what it is part of");
        hand.click(timeline.signOf(QUIET));
        assertTrue(bar().contains("An event can be part of an event only"), bar());
        hand.click(timeline.signOf("First crossing"));
        hand.click(timeline.signOf("Last crossing"));
        assertEquals(List.of("Last crossing"), ticked());
        hand.key(KeyCode.ENTER);
        assertEquals("Last crossing", text("Part of"));
    }

    @Test
    void linksAreMadeInTheListTheClaimsTheTextAndTheChaptersToo() throws IOException {
        linkTheClaim();
        hand.choose("View", "List");
        hand.click(LOAVES, ".event-list");
        assertTrue(bar().contains(LOAVES), bar());
        assertTrue(sight().find(".event-cell .chosen-tick").isPresent());
        hand.key(KeyCode.UP);
        hand.key(KeyCode.UP);
        hand.key(KeyCode.SPACE);
        assertTrue(bar().contains("3 items linked, the last one \u201cFirst crossing\u201d"), bar());
        hand.choose("View", "Claims");
        hand.click("Last crossing", ".claim-list");
        assertTrue(bar().contains("2 items linked"), bar());
        hand.click(QUIET, ".claim-list");
        assertTrue(bar().contains("would come to rest on itself"), bar());
        hand.key(KeyCode.ENTER);
        assertEquals("[\"loaves\", \"first\"]", grounds());
    }

    @Test
    void aSentenceLinksTheOneItemThatRestsOnIt() throws IOException {
        linkTheClaim();
        hand.choose("View", "Text");
        hand.click(FerryText.placeOf(sight(), FerryStory.RETOLD.get(3)));
        assertTrue(bar().contains("A new line is pledged"), bar());
        assertEquals(List.of(FerryStory.RETOLD.get(1), FerryStory.RETOLD.get(3)), FerryText.highlighted(sight()));
        hand.click(FerryText.placeOf(sight(), FerryStory.RETOLD.get(4)));
        assertTrue(bar().contains("No event or claim rests on sentence 2.2."), bar());
        hand.click(FerryText.placeOf(sight(), FerryStory.RETOLD.get(1)));
        assertTrue(bar().contains("2 items linked"), "a sentence with two items selects one: " + bar());
        hand.key(KeyCode.ENTER);
        assertEquals("[\"last\", \"pledge\"]", grounds());
    }

    @Test
    void deleteAndTheDigitsDoNothingMeanwhileAndSavingKeepsTheLinks() throws IOException {
        linkTheClaim();
        hand.click(timeline.signOf(LOAVES));
        hand.key(KeyCode.DELETE);
        hand.key(KeyCode.DIGIT4);
        assertTrue(timeline.draws(LOAVES));
        hand.choose("File", "Save");
        assertEquals("[\"last\", \"loaves\"]", grounds());
        assertEquals("", bar());
    }
}
