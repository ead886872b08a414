package dateline.ui.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.index.QueryFixtures;
import dateline.index.TollStory;
import dateline.ui.parts.ItemLink;
import dateline.ui.testing.Fx;
import dateline.ui.testing.ReaderAtTallWindow;
import javafx.scene.Node;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the right of the window says of roles, steps, tensions and what weighs an event. */
class ArgumentDetailTest extends ReaderAtTallWindow {
    @BeforeEach
    void openWhatIsLookedAt() {
        ui.open(TollStory.commentary());
    }

    private static void select(String id) {
        Fx.run(() -> ui.window().state().selectItem(id));
        Fx.settle();
    }

    /** Returns the words of the section with a heading, from its heading on. */
    private static String section(String heading) {
        Node found = sight.all(".detail .section").stream()
                .filter(section -> sight.firstLine(section).equals(heading))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No section " + heading + " in " + ui.details()));
        return sight.painted(found);
    }

    @Test
    void aClaimIsReadInFullAndItsTitleIsTheLinkToIt() {
        select("pays");
        assertEquals("The toll was meant to pay for the bridge.", ui.detailTitle());
        select("toll");
        assertEquals("1 claim rests on it\nThe toll was meant to pay for the bridge.", section("1 claim rests on it"));
        hand.click("The toll was meant to pay for the bridge.", ".detail");
        assertEquals("The toll was meant to pay for the bridge.", ui.detailTitle());
    }

    @Test
    void aClaimNamesItsRoleAndStepWhichLeadsToTheText() {
        select("ferries");
        hand.click("Reason in step 2, What it did", ".detail");
        assertTrue(ui.details().startsWith("Sentence 2.1\n1 event, 1 claim"), ui.details());
        assertEquals("Traffic, reportedly, fell.", ui.highlightedText());
    }

    @Test
    void aThesisABackgroundAndAClaimWithoutARoleNameTheirStep() {
        select("pays");
        assertTrue(ui.details().contains("\nThesis in step 1, What the toll was for\n"), ui.details());
        select("needed");
        assertTrue(ui.details().contains("\nBackground in step 1, What the toll was for\n"), ui.details());
        select("yearbook");
        assertTrue(ui.details().contains("\nIn step 2, What it did\n"), ui.details());
        select("loose");
        assertFalse(ui.details().contains("step"), ui.details());
    }

    @Test
    void aClaimSaysHowItIsKnownWithItsNote() {
        select("needed");
        assertTrue(ui.details().contains("\nTaken for granted\n"), ui.details());
        assertEquals("The text never argues it.", sight.words(".provenance-note"));
        select("yearbook");
        assertTrue(ui.details().contains("\nIn part known from elsewhere\n"), ui.details());
        assertEquals("From the yearbook of the harbour.", sight.words(".provenance-note"));
    }

    @Test
    void whatSpeaksAgainstItStandsAtBothEndsWithItsNote() {
        select("pays");
        assertEquals(
                "In tension with\nTraffic falls\n2021, reported: “reportedly”\nFewer cars pay less.\n"
                        + "Drop the toll\nthe authors, asserted",
                section("In tension with"));
        hand.click("Traffic falls", ".detail");
        assertEquals("Traffic falls", ui.detailTitle());
        assertEquals(
                "In tension with\nThe toll pays\nthe authors, asserted\nFewer cars pay less.",
                section("In tension with"));
        hand.click("The toll pays", ".detail");
        assertEquals("The toll was meant to pay for the bridge.", ui.detailTitle());
    }

    @Test
    void anEventThatIsOnlyReportedSaysSoBesideItsDate() {
        select("drop");
        assertTrue(
                ui.details().contains("Some time in 2021\nstated in the text\nreported\n“reportedly”\n"), ui.details());
        assertTrue(sight.isShown("Certainty: reported"));
        select("toll");
        assertFalse(ui.details().contains("asserted\n2020"), ui.details());
        assertFalse(sight.within(sight.of(".detail"), Node.class).stream()
                .anyMatch(node -> "Certainty: asserted".equals(node.getAccessibleText())));
    }

    @Test
    void anEventNamesItsPlaces() {
        select("toll");
        assertTrue(ui.details().contains("\nPlace: Harbour Hall\n"), ui.details());
        select("signing");
        assertTrue(ui.details().contains("\nPlaces: Old Mill, Harbour Hall\n"), ui.details());
    }

    @Test
    void anEventLeadsToItsPartsAndEachPartToTheWhole() {
        select("toll");
        assertEquals("Parts\nFirst reading\nMarch 2020\nThe mayor signs\n2 May 2020", section("Parts"));
        hand.click("The mayor signs", ".detail");
        assertEquals("Part of\nThe council sets a toll\nMay 2020", section("Part of"));
        hand.click("The council sets a toll", ".item-list");
        assertEquals("The council sets a toll", ui.detailTitle());
    }

    @Test
    void whatLiesAheadIsNamed() {
        select("end");
        assertTrue(ui.details().contains("\nstated in the text \u00b7 proposed\n"), ui.details());
    }

    @Test
    void theFirstViewListsTheStepsWithTheirThesesOnDemand() {
        assertFalse(sight.isShown("2. What it did"));
        hand.click("The steps of the argument");
        assertEquals(
                "1. What the toll was for\nThe toll pays\nthe authors, asserted\n"
                        + "2. What it did\n3. What should be done\nDrop the toll\nthe authors, asserted",
                sight.words(".argument-steps > .content"));
        hand.click("2. What it did", ".detail");
        assertEquals("Traffic, reportedly, fell.", ui.highlightedText());
        hand.click("Back");
        hand.click("The steps of the argument");
        hand.click("Drop the toll", ".argument-steps");
        assertEquals("The toll on the bridge should go.", ui.detailTitle());
        assertEquals(
                1, sight.within(sight.of(".detail .section"), ItemLink.class).size());
    }

    @Test
    void aDocumentWithoutStepsListsNone() {
        ui.open(QueryFixtures.harbour().commentary());
        assertFalse(ui.details().contains("steps"), ui.details());
        select("fair");
        assertFalse(ui.details().contains("step"), ui.details());
        assertFalse(ui.details().contains("In tension with"), ui.details());
    }
}
