package dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.link.OpenRequest;
import dateline.ui.state.CentreView;
import dateline.ui.testing.Fx;
import dateline.ui.testing.Hand;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What the guide's section "Links" says of links that are followed while the program runs. */
class LinksTest extends ReaderAtWindow {
    private void follow(String... arguments) {
        List<OpenRequest> requests = Stream.of(arguments)
                .flatMap(argument -> OpenRequest.parse(argument).stream())
                .toList();
        Platform.runLater(() -> new RequestOpener(windows()).open(requests));
        Fx.settle();
    }

    private CentreView view() {
        return Fx.call(() -> first().state().centreViewProperty().get());
    }

    @Test
    void anEventIsSelectedWhereItsDocumentIsOpen() {
        follow("dateline:ferry#event=pledge");
        assertEquals(List.of("A new line is pledged"), timeline.selected());
        assertEquals(List.of(FerryStory.RETOLD.get(3)), FerryText.highlighted(sight()));
        assertEquals(List.of("Title of ferry"), titles());
    }

    @Test
    void aFileThatIsOpenIsNotOpenedTwice() {
        follow(directory.resolve("ferry.dateline.json") + "#event=last");
        assertEquals(List.of("Last crossing"), timeline.selected());
        assertEquals(List.of("Title of ferry"), titles());
    }

    @Test
    void anItemOutOfViewIsScrolledTo() {
        Fx.run(() -> first().timelinePane().timeline().showDays(-100_000, -99_000));
        Fx.settle();
        assertFalse(timeline.items().contains("last"), () -> timeline.items().toString());
        follow("dateline:ferry#event=last");
        Fx.await("the sign is in view", () -> timeline.items().contains("last"));
    }

    @Test
    void aClaimIsSelectedAmongTheClaimsWhereTheListHasNone() {
        hand.key(KeyCode.DIGIT2, KeyCode.CONTROL);
        follow("dateline:ferry#claim=quiet");
        assertEquals(CentreView.CLAIMS, view());
        assertTrue(sight().text(".detail").contains("No morning was quieter"), sight().text(".detail"));
    }

    @Test
    void aSentenceIsSelectedInTheText() {
        follow("dateline:ferry#sentence=2.2");
        assertEquals(CentreView.TEXT, view());
        assertEquals(List.of(FerryStory.RETOLD.get(4)), FerryText.highlighted(sight()));
    }

    @Test
    void anActorIsSelected() {
        follow("dateline:ferry#actor=ines");
        assertTrue(sight().text(".detail").contains("Ines Calder"), sight().text(".detail"));
    }

    @Test
    void filterAndViewOfTheLinkAreTaken() {
        follow("dateline:ferry#event=last&actors=ines&view=list");
        assertEquals(CentreView.LIST, view());
        assertTrue(sight().text(".status-bar").contains("Filter: Ines Calder"), sight().text(".status-bar"));
        follow("dateline:ferry#filter=all&view=timeline");
        assertEquals(CentreView.TIMELINE, view());
        assertFalse(sight().text(".status-bar").contains("Filter: Ines Calder"), sight().text(".status-bar"));
    }

    @Test
    void aFilterStaysUnlessItLeavesThePlaceOut() {
        follow("dateline:ferry#actors=ines");
        follow("dateline:ferry#event=first");
        assertTrue(sight().text(".status-bar").contains("Filter: Ines Calder"), sight().text(".status-bar"));
        follow("dateline:ferry#event=pledge");
        assertFalse(sight().text(".status-bar").contains("Filter: Ines Calder"), sight().text(".status-bar"));
        assertEquals(List.of("A new line is pledged"), timeline.selected());
    }

    @Test
    void whatADocumentDoesNotHaveInAFilterIsLeftOut() {
        follow("dateline:ferry#actors=ines,nobody");
        String foot = sight().words(".status-bar");
        assertTrue(foot.startsWith("Filter: Ines Calder \u00b7"), foot);
    }

    @Test
    void aPlaceThatIsNotThereIsSaidToBeMissing() {
        follow("dateline:ferry#claim=gone");
        assertTrue(
                sight().text(".status-bar")
                        .contains("The link leads to claim gone, which this document does not have."),
                sight().text(".status-bar"));
        assertEquals(List.of(), timeline.selected());
    }

    @Test
    void anotherFileIsOpenedInAWindowOfItsOwn() throws IOException {
        Path other = FerryStory.write(directory, "other");
        follow(other + "#event=last");
        assertEquals(List.of("Title of ferry", "Title of other"), titles());
        Hand second = new Hand(windows().open().get(0).stage());
        assertTrue(second.sight().text(".detail").contains("Last crossing"));
    }

    @Test
    void aDocumentThatWasOpenOfLateIsFoundByItsId() throws IOException {
        windows().answer(FerryStory.write(directory, "lately"));
        hand.choose("File", "Open\u2026");
        hand.choose(
                "File", "Open Recent", directory.resolve("ferry.dateline.json").toString());
        follow("dateline:lately#event=last");
        assertEquals(List.of("Title of ferry", "Title of lately"), titles());
    }

    @Test
    void theBundledCommentaryIsKnownByItsId() {
        follow("dateline:upi-2024-12-17-china-north-korea#event=zhao-visits-pyongyang");
        assertEquals(2, titles().size());
        Hand second = new Hand(windows().open().get(0).stage());
        assertTrue(
                second.sight().text(".detail").contains("Zhao"), second.sight().text(".detail"));
    }

    @Test
    void aDocumentThatIsNotKnownIsAskedFor() throws IOException {
        windows().answer(FerryStory.write(directory, "unheard-of"));
        follow("dateline:unheard-of#event=last");
        assertTrue(sight().isShown("This link leads to the document unheard-of"));
        hand.click("Open the File\u2026");
        assertEquals(List.of("Title of unheard-of"), titles());
        assertEquals(List.of("Last crossing"), timeline.selected());
    }

    @Test
    void anotherFileThanTheOneAskedForIsSaidToBeAnother() throws IOException {
        windows().answer(FerryStory.write(directory, "wrong"));
        follow("dateline:missing#event=last");
        hand.click("Open the File\u2026");
        assertEquals(List.of("Title of wrong"), titles());
        assertEquals(List.of(), timeline.selected());
        assertTrue(
                sight().text(".status-bar").contains("This is the document wrong; the link leads to missing."),
                sight().text(".status-bar"));
    }

    @Test
    void aQuestionForADocumentMayBeLeft() {
        follow("dateline:missing#event=last");
        hand.click("Cancel");
        assertEquals(List.of("Title of ferry"), titles());
    }

    @Test
    void aSecondStartWithoutAFileBringsTheWindowToTheFront() {
        Fx.run(() -> first().stage().setIconified(true));
        follow();
        assertFalse(Fx.call(() -> first().stage().isIconified()));
        assertEquals(List.of("Title of ferry"), titles());
    }
}
