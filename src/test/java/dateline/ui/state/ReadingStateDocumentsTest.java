package dateline.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dateline.copy.Alignment;
import dateline.copy.Verdict;
import dateline.index.Filter;
import dateline.index.FilterMode;
import dateline.index.search.Search;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.Commentary;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What one window keeps of its state when it shows another document, without a window. */
class ReadingStateDocumentsTest extends BundledStateFixture {
    /** The bundled commentary without what some filters and selections need. */
    private static OpenDocument smaller() {
        Commentary all = BUNDLED.commentary();
        return OpenDocument.of(
                new Commentary(
                        "smaller",
                        all.source(),
                        all.actors().stream()
                                .filter(actor -> !actor.id().equals("zhao-leji"))
                                .toList(),
                        all.events().stream()
                                .filter(event -> !event.actors().contains("zhao-leji")
                                        && event.category()
                                                .filter("treaty"::equals)
                                                .isEmpty())
                                .toList(),
                        all.claims().stream()
                                .filter(claim -> claim.holder().equals(Claim.AUTHORS))
                                .toList()),
                Optional.empty());
    }

    @Test
    void anotherDocumentStartsAnewAndKeepsViewAndTextSize() {
        state.selectItem(ZHAO);
        state.show(FoundPlaces.of(
                new Search(BUNDLED.index()).find("copperplate"),
                BUNDLED.timeline().items()));
        state.copyProperty()
                .set(Optional.of(new ReadersCopy(new Alignment(Verdict.ARTICLE, "", List.of(), 0, 0, List.of()))));
        state.centreViewProperty().set(CentreView.CLAIMS);
        state.filterModeProperty().set(FilterMode.DIM);
        state.textSizeProperty().set(17);
        state.open(smaller());
        assertEquals(Selection.NONE, selection());
        assertHistory(false, false);
        assertEquals(Set.of(), state.found().items());
        assertEquals(Optional.empty(), state.copyProperty().get());
        assertEquals(CentreView.CLAIMS, state.centreViewProperty().get());
        assertEquals(FilterMode.DIM, state.filterModeProperty().get());
        assertEquals(17, state.textSizeProperty().get());
        assertEquals(
                "smaller",
                state.documentProperty().get().orElseThrow().commentary().id());
    }

    @Test
    void anotherDocumentKeepsOfTheFilterWhatItHas() {
        state.filterProperty()
                .set(Filter.NONE
                        .withActorToggled("zhao-leji")
                        .withActorToggled("china")
                        .withCategoryToggled("treaty")
                        .withCategoryToggled("summit")
                        .withHolderToggled("kim-jong-un")
                        .withHolderToggled(Claim.AUTHORS)
                        .withCertaintyToggled(Certainty.REPORTED));
        state.open(smaller());
        assertEquals(
                Filter.NONE
                        .withActorToggled("china")
                        .withCategoryToggled("summit")
                        .withHolderToggled(Claim.AUTHORS)
                        .withCertaintyToggled(Certainty.REPORTED),
                state.filterProperty().get());
        assertFalse(accepted(state).isEmpty());
    }

    @Test
    void aChangedDocumentKeepsTheSelectionThatItStillHas() {
        state.selectActor("china");
        state.reload(smaller());
        assertEquals(new Selection.OfActor("china"), selection());
        assertHistory(true, false);
    }

    @Test
    void aChangedDocumentLosesTheSelectionThatItHasNoMore() {
        state.selectItem(ZHAO);
        state.reload(smaller());
        assertEquals(Selection.NONE, selection());
        state.open(BUNDLED);
        state.selectActor("zhao-leji");
        state.reload(smaller());
        assertEquals(Selection.NONE, selection());
    }

    @Test
    void theFileIsTheOpenDocuments() {
        assertEquals(Optional.empty(), state.file());
        state.open(OpenDocument.of(BUNDLED.commentary(), Optional.of(Path.of("x.dateline.json"))));
        assertEquals(Optional.of(Path.of("x.dateline.json")), state.file());
    }
}
