package dateline.ui.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.index.QueryFixtures;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.ui.clipboard.Copying;
import dateline.ui.editing.DocumentEditor;
import dateline.ui.inspector.DeletionQuestions;
import dateline.ui.inspector.Inspector;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import dateline.ui.testing.Fx;
import dateline.ui.testing.FxToolkit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Looking for what a large document leaves open, by a thread that has not come to it yet. */
@ExtendWith(FxToolkit.class)
class UnfinishedInBackgroundTest {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final UnfinishedDetail unfinished = new UnfinishedDetail(new TaskExecutor(waiting::add, Runnable::run));

    /** Returns a document with more claims than are looked through at once, none of which rests on anything. */
    private static OpenDocument large() {
        Commentary harbour = QueryFixtures.harbour().commentary();
        Claim claim = harbour.claims().get(0);
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i <= TaskExecutor.MOST_ITEMS_AT_ONCE; i++) {
            claims.add(new Claim(
                    "claim-" + i,
                    claim.title(),
                    claim.statement(),
                    claim.kind(),
                    claim.holder(),
                    claim.certainty(),
                    claim.hedge(),
                    claim.about(),
                    claim.actors(),
                    claim.basis(),
                    claim.note(),
                    claim.role(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    claim.passages()));
        }
        return OpenDocument.of(harbour.withClaims(claims), Optional.empty());
    }

    private DetailParts parts(OpenDocument document) {
        ReadingState state = new ReadingState();
        state.open(document);
        DocumentEditor editor = new DocumentEditor(state, TaskExecutor.onCallingThread(), told -> {});
        return new DetailParts(
                state,
                document,
                new Copying(state, sentence -> {}),
                new Inspector(state, editor, new DeletionQuestions(new Stage())));
    }

    private Pane lists(OpenDocument document) {
        return Fx.call(() -> (Pane) unfinished.lists(parts(document)));
    }

    private void work() {
        Fx.run(() -> waiting.removeFirst().run());
    }

    private static List<String> titles(Pane lists) {
        return lists.getChildren().stream()
                .map(pane -> ((TitledPane) pane).getText().replaceAll(":.*", ""))
                .toList();
    }

    @Test
    void thePlacesOfALargeDocumentAreShownOnceTheyAreFoundAndKnownFromThenOn() {
        OpenDocument document = large();
        Pane lists = lists(document);
        assertEquals(List.of(), titles(lists));
        work();
        assertEquals(List.of("Unfinished"), titles(lists));
        assertEquals(List.of("Unfinished"), titles(lists(document)));
        assertEquals(0, waiting.size());
    }

    @Test
    void placesThatAreNoLongerAskedForAreNotShown() {
        OpenDocument document = large();
        Pane outdated = lists(document);
        Pane lists = lists(document);
        work();
        assertEquals(List.of(), titles(outdated));
        assertEquals(List.of(), titles(lists));
        work();
        assertEquals(List.of("Unfinished"), titles(lists));
        Pane left = lists(large());
        unfinished.cancel();
        work();
        assertEquals(List.of(), titles(left));
    }
}
