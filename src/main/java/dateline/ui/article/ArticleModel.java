package dateline.ui.article;

import dateline.article.ArticleDraft;
import dateline.article.ArticleMetadata;
import dateline.article.DraftBlock.Membership;
import dateline.model.ParagraphKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The draft as it is corrected, with undo and redo of what is done to its blocks; used on the application thread. */
final class ArticleModel {
    private final ReadOnlyObjectWrapper<ArticleDraft> draft;
    private final ObjectProperty<ArticleMetadata> metadata;
    private final ObjectProperty<Optional<String>> obstacle =
            new SimpleObjectProperty<>(this, "obstacle", Optional.empty());
    private final Deque<ArticleDraft> done = new ArrayDeque<>();
    private final Deque<ArticleDraft> undone = new ArrayDeque<>();

    ArticleModel(ArticleDraft read) {
        draft = new ReadOnlyObjectWrapper<>(this, "draft", read);
        metadata = new SimpleObjectProperty<>(this, "metadata", read.metadata());
    }

    /** Returns the blocks as they are now, with the metadata as they were read. */
    ReadOnlyObjectProperty<ArticleDraft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /** Returns the metadata as they are now; their fields undo what is typed in them. */
    ObjectProperty<ArticleMetadata> metadataProperty() {
        return metadata;
    }

    /** Returns a sentence on why no commentary can be made yet; empty if one can. */
    ObjectProperty<Optional<String>> obstacleProperty() {
        return obstacle;
    }

    /** Returns the draft with all corrections. */
    ArticleDraft corrected() {
        return draft.get().withMetadata(metadata.get());
    }

    /** Strikes a block out, or restores it. */
    void toggle(ArticleRow row) {
        Membership other = row.of().isPart() ? Membership.STRUCK_OUT : Membership.PART;
        change(draft.get().withMembership(row.block(), other));
    }

    /** Joins a sentence with the next of its paragraph; the last one's paragraph with the next paragraph. */
    void join(ArticleRow row) {
        change(
                row.isLast()
                        ? draft.get().joinBlock(row.block())
                        : draft.get().joinSentence(row.block(), row.sentence()));
    }

    /** Splits the paragraph before a sentence. */
    void splitParagraph(ArticleRow row) {
        change(draft.get().splitBlock(row.block(), row.sentence()));
    }

    /** Splits a sentence at the caret. */
    void splitSentence(ArticleRow row, int caret) {
        change(draft.get().splitSentence(row.block(), row.sentence(), caret));
    }

    /** Makes a block another part of the article. */
    void setKind(ArticleRow row, ParagraphKind kind) {
        change(draft.get().withKind(row.block(), kind));
    }

    private void change(ArticleDraft other) {
        if (!other.equals(draft.get())) {
            done.push(draft.get());
            undone.clear();
            draft.set(other);
        }
    }

    /** Takes the last change of the blocks back. */
    void undo() {
        move(done, undone);
    }

    /** Makes the change again that was taken back last. */
    void redo() {
        move(undone, done);
    }

    private void move(Deque<ArticleDraft> from, Deque<ArticleDraft> to) {
        if (!from.isEmpty()) {
            to.push(draft.get());
            draft.set(from.pop());
        }
    }
}
