package dateline.ui.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.date.words.English;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.ClaimBasis;
import dateline.ui.testing.Fx;
import dateline.ui.testing.ReaderAtTallWindow;
import dateline.ui.testing.WindowUnderTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Polygon;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The claims in groups in the middle of the window. */
class ClaimsViewTest extends ReaderAtTallWindow {
    @BeforeEach
    void openWhatIsLookedAt() {
        hand.key(KeyCode.DIGIT3, KeyCode.CONTROL);
        hand.click("By kind");
        Fx.run(() -> ((ListView<?>) sight.of(".claim-list")).scrollTo(0));
    }

    private static Claim claim(Predicate<Claim> wanted) {
        return ui.index().commentary().claims().stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }

    private static void keepHolders(String... names) {
        for (String name : names) {
            ui.filter(name);
        }
    }

    /** Returns the list from its top: headings with their count, and below them statements. */
    private static List<String> rows() {
        Fx.run(() -> sight.of(".claim-list").requestFocus());
        hand.key(KeyCode.HOME);
        List<String> rows = new ArrayList<>();
        for (Node cell : sight.fromTop(".claim-cell")) {
            List<String> words = sight.painted(cell).lines().toList();
            if (words.isEmpty()) {
                continue;
            }
            boolean heading = cell.getPseudoClassStates().contains(PseudoClass.getPseudoClass("heading"));
            rows.add(heading ? "# " + words.get(0) + " " + words.get(1) : words.get(0));
        }
        return rows;
    }

    @Test
    void claimsGroupedByHolderAreThereUnderTheirHoldersHeading() {
        keepHolders("Kim Jong Un", "China");
        hand.click("By holder");
        List<String> rows = rows();
        assertEquals("# Kim Jong Un 4", rows.get(0));
        assertEquals("# China 1", rows.get(5));
        assertEquals(7, rows.size());
        for (int i = 0; i < rows.size(); i++) {
            String holder = i < 5 ? "kim-jong-un" : "china";
            String row = rows.get(i);
            assertTrue(
                    row.startsWith("# ")
                            || claim(c -> c.statement().equals(row)).holder().equals(holder),
                    row);
        }
    }

    @Test
    void claimsGroupedByKindStandUnderTheNameAndCountOfTheirKind() {
        keepHolders("Kim Jong Un", "China");
        List<String> rows = rows();
        String heading = "";
        List<String> headings = new ArrayList<>();
        for (String row : rows) {
            if (row.startsWith("# ")) {
                heading = row;
                headings.add(row);
            } else {
                String kind = claim(c -> c.statement().equals(row)).kind().name();
                assertEquals(
                        kind, heading.substring(2, heading.lastIndexOf(' ')).toUpperCase(Locale.ROOT));
            }
        }
        assertFalse(headings.isEmpty());
        assertEquals(5, rows.size() - headings.size());
        assertEquals(
                5,
                headings.stream()
                        .mapToInt(words -> Integer.parseInt(words.substring(words.lastIndexOf(' ') + 1)))
                        .sum());
    }

    @Test
    void claimsGroupedByCertaintyStandUnderItsName() {
        ui.filter("Reported");
        ui.filter("Speculative");
        hand.click("By certainty");
        List<String> rows = rows();
        assertEquals("# Reported 6", rows.get(0));
        for (String row : rows.subList(1, 7)) {
            assertEquals(
                    Certainty.REPORTED, claim(c -> c.statement().equals(row)).certainty());
        }
        assertEquals("# Speculative 13", rows.get(7));
    }

    @Test
    void aHeadingSaysWhatBelongsToIt() {
        String heading = sight.painted(sight.fromTop(".claim-cell").get(0));
        assertEquals("Factual\n16\nsays that something is the case", heading);
    }

    @Test
    void besideAClaimStandItsSentencesAndBelowItHedgeAndEvidence() {
        Claim claim = claim(c -> c.holder().equals(Claim.AUTHORS)
                && c.hedge().isPresent()
                && !c.restsOn().isEmpty()
                && !c.passages().isEmpty());
        Fx.run(() -> ui.window().state().selectItem(claim.id()));
        Node cell = sight.cell(".claim-cell", claim.statement());
        String words = sight.painted(cell);
        assertFalse(words.contains("the authors"), words);
        assertTrue(words.contains("\u201c" + claim.hedge().orElseThrow() + "\u201d"), words);
        assertTrue(words.contains(claim.passages().get(0).at()), words);
        assertTrue(words.contains("rests on"), words);
        assertEquals(
                ui.index().evidenceOf(claim).size(),
                sight.within(cell, Hyperlink.class).size());
    }

    @Test
    void ofAClaimThatTheAuthorsAssertNothingIsSaidButOfOthersWhoHoldsThemAndHowSurely() {
        assertEquals(
                "",
                saidBelow(claim -> claim.holder().equals(Claim.AUTHORS)
                        && claim.certainty() == Certainty.ASSERTED
                        && claim.hedge().isEmpty()
                        && claim.basis() == ClaimBasis.STATED));
        Claim reported =
                claim(c -> c.certainty() == Certainty.REPORTED && !c.holder().equals(Claim.AUTHORS));
        String said = saidBelow(reported::equals);
        assertTrue(said.startsWith(English.capitalised(ui.index().actorName(reported.holder())) + ", reported"), said);
        Claim hedged =
                claim(c -> c.certainty() == Certainty.HEDGED && c.holder().equals(Claim.AUTHORS));
        assertTrue(saidBelow(hedged::equals).startsWith("hedged: \u201c"), saidBelow(hedged::equals));
    }

    private static String saidBelow(Predicate<Claim> wanted) {
        Claim claim = claim(wanted);
        Fx.run(() -> ui.window().state().selectItem(claim.id()));
        return sight.within(sight.cell(".claim-cell", claim.statement()), Label.class).stream()
                .filter(label -> label.getStyleClass().contains("difference"))
                .map(Label::getText)
                .findFirst()
                .orElse("");
    }

    @Test
    void mostRowsAreTwoLinesHigh() {
        List<Double> heights = Fx.call(() -> sight.all(".claim-cell").stream()
                .filter(cell -> !cell.getPseudoClassStates().contains(PseudoClass.getPseudoClass("heading")))
                .map(cell -> cell.getLayoutBounds().getHeight())
                .sorted()
                .toList());
        assertTrue(heights.get(heights.size() / 2) <= 50, () -> heights.toString());
    }

    @Test
    void aLinkLeadsToEachGroup() {
        hand.click("By certainty");
        hand.click("Reported  6", ".claim-groups");
        assertEquals("Reported", sight.firstLine(sight.fromTop(".claim-cell").get(0)));
        hand.key(KeyCode.DOWN);
        assertEquals(
                Certainty.REPORTED, ((Claim) ui.window().state().selectedItem().orElseThrow()).certainty());
        ui.filter("Reported");
        assertTrue(sight.find(".claim-groups").isEmpty(), "one group needs no links");
    }

    @Test
    void aClickOnAClaimSelectsIt() {
        List<String> shown = ui.claims();
        Claim claim = claim(c -> c.statement().equals(shown.get(1)));
        hand.click(claim.statement(), ".claim-list");
        assertEquals(claim.statement(), ui.detailTitle());
    }

    @Test
    void theArrowsSelectTheNextClaim() {
        List<String> shown = ui.claims();
        hand.click(shown.get(0), ".claim-list");
        hand.key(KeyCode.DOWN);
        assertEquals(shown.get(1), ui.detailTitle());
    }

    @Test
    void aClickOnEvidenceSelectsIt() {
        Claim claim = claim(c -> ui.index().evidenceOf(c).size() > 1);
        for (int which = 0; which < 2; which++) {
            Fx.run(() -> ui.window().state().selectItem(claim.id()));
            Node cell = sight.cell(".claim-cell", claim.statement());
            hand.click(sight.within(cell, Hyperlink.class).get(which));
            assertEquals(WindowUnderTest.titleOf(ui.index().evidenceOf(claim).get(which)), ui.detailTitle());
        }
    }

    @Test
    void dimShowsTheOtherClaimsFaintly() {
        ui.filter("Reported");
        hand.click("Show the rest faintly");
        assertTrue(sight.words(".view-toolbar").contains("6 of 110 claims"));
        List<String> shown = ui.claims();
        assertTrue(shown.size() > 3);
        for (String statement : shown) {
            boolean kept = claim(c -> c.statement().equals(statement)).certainty() == Certainty.REPORTED;
            Label label = sight.within(sight.cell(".claim-cell", statement), Label.class)
                    .get(0);
            assertEquals(kept ? 1 : 0.55, label.getOpacity(), 0.01, statement);
        }
    }

    @Test
    void whatWasFoundIsMarkedAmongTheClaims() {
        Claim first = claim(c -> c.statement().equals(ui.claims().get(0)));
        Claim second = claim(c -> c.statement().equals(ui.claims().get(1)));
        hand.key(KeyCode.F, KeyCode.CONTROL);
        String word = Arrays.stream(first.statement().split("\\W+", -1))
                .filter(w -> w.length() > 4 && !second.statement().contains(w))
                .findFirst()
                .orElseThrow();
        hand.type(word);
        Fx.await("the word is found", () -> !ui.window().state().found().items().isEmpty());
        assertNotNull(sign(first).getEffect(), "what was found is not marked");
        assertNull(sign(second).getEffect(), "what was not found is marked");
    }

    private static Polygon sign(Claim claim) {
        return sight.within(sight.cell(".claim-cell", claim.statement()), Polygon.class)
                .get(0);
    }

    @Test
    void aFilterThatNoClaimPassesSaysSo() {
        ui.filter("Reported");
        keepHolders("Kim Jong Un");
        assertTrue(sight.words(".claim-list").startsWith("No claim passes the filter"));
    }
}
