package dateline.ui.detail;

import dateline.date.words.English;
import dateline.index.CommentaryIndex;
import dateline.index.Unfinished;
import dateline.model.SentenceId;
import dateline.ui.parts.BackgroundTask;
import dateline.ui.parts.TaskExecutor;
import dateline.wording.Wording;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Lists what the document leaves open, each a link to its item or sentence.
 *
 * <p>Used on the JavaFX application thread; for a large document the places are found in the background, once for each state of
 * the document.
 */
final class UnfinishedDetail {
    private static final int FEW = 5;

    private final TaskExecutor background;
    private Optional<Found> found = Optional.empty();
    private Optional<BackgroundTask<Found>> finding = Optional.empty();

    /** The places of a state of the document. */
    private record Found(CommentaryIndex index, Unfinished.Places places) {}

    UnfinishedDetail(TaskExecutor background) {
        this.background = background;
    }

    /** Gives up looking for places that are no longer asked for. */
    void cancel() {
        finding.ifPresent(BackgroundTask::cancel);
        finding = Optional.empty();
    }

    /** Returns what holds the lists, closed at first, once they are found; nothing for a document that leaves nothing open. */
    Node lists(DetailParts parts) {
        cancel();
        StackPane holder = new StackPane();
        holder.setManaged(false);
        CommentaryIndex index = parts.index();
        Optional<Found> present = found.filter(known -> known.index() == index);
        if (present.isPresent()) {
            show(present.get(), parts, holder);
        } else {
            int size = index.items().size() + index.commentary().source().sentenceCount();
            finding = Optional.of(BackgroundTask.create(cancelled -> new Found(index, Unfinished.in(index)))
                    .onSuccess(places -> {
                        found = Optional.of(places);
                        show(places, parts, holder);
                    })
                    .run(background.forItems(size)));
        }
        return holder;
    }

    private static void show(Found found, DetailParts parts, StackPane holder) {
        Unfinished.Places places = found.places();
        if (places.count() == 0) {
            return;
        }
        VBox lists = new VBox(6);
        places.lacking().forEach((lack, items) -> {
            lists.getChildren().add(DetailParts.secondary(English.capitalised(lack.label()) + ": " + items.size()));
            lists.getChildren().add(LongList.ofFew(items, parts::link, new VBox(), FEW));
        });
        List<SentenceId> bare = places.bareSentences();
        if (!bare.isEmpty()) {
            lists.getChildren().add(DetailParts.secondary("Sentences on which nothing rests: " + bare.size()));
            lists.getChildren().add(LongList.ofFew(bare, id -> sentence(parts, id), new VBox(), FEW));
        }
        TitledPane pane = new TitledPane("Unfinished: " + Wording.count(places.count(), "place"), lists);
        pane.getStyleClass().add("argument-steps");
        pane.setAnimated(false);
        pane.setExpanded(false);
        holder.getChildren().setAll(pane);
        holder.setManaged(true);
    }

    private static Hyperlink sentence(DetailParts parts, SentenceId id) {
        String words = parts.document().commentary().source().sentence(id).orElse("");
        Hyperlink link = new Hyperlink(id + "  " + words);
        link.setWrapText(true);
        link.setOnAction(event -> parts.state().selectSentence(id));
        return link;
    }
}
