package dateline.ui.textedit;

import dateline.date.words.English;
import dateline.edit.Edit;
import dateline.edit.TextEdits;
import dateline.index.SentenceNumbers;
import dateline.model.Commentary;
import dateline.model.Paragraph;
import dateline.model.ParagraphKind;
import dateline.model.SentenceId;
import dateline.model.Source;
import dateline.text.SentenceSplitter;
import dateline.ui.editing.DocumentEditor;
import dateline.ui.parts.Dialogs;
import dateline.ui.state.ReadingState;
import dateline.ui.state.Selection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.stage.Window;

/**
 * Corrects, splits, joins, adds and removes sentences and paragraphs of the open document, each as one step to be undone.
 *
 * <p>Used on the JavaFX application thread.
 */
public final class TextEditor {
    private final ReadingState state;
    private final DocumentEditor editor;

    /**
     * Creates an editor for a window.
     *
     * @param state what the window shows
     * @param editor edits its document
     */
    public TextEditor(ReadingState state, DocumentEditor editor) {
        this.state = state;
        this.editor = editor;
    }

    /** Returns the present text; empty without a document. */
    Optional<Source> source() {
        return editor.commentary().map(Commentary::source);
    }

    /**
     * Asks for other words for a sentence, and puts them in its place.
     *
     * @param place the sentence; nothing is asked if the document does not have it
     * @param owner the window that asks
     */
    public void correct(SentencePlace place, Window owner) {
        SentenceId id = place.id();
        Consumer<String> onAccept = words -> edit(owner, commentary -> TextEdits.correct(commentary, id, words));
        String title = "Correct sentence " + id + (place.column().isEmpty() ? " of the retelling" : "");
        words(id)
                .ifPresent(present -> new WordsDialog(
                                owner,
                                title,
                                "Correct",
                                present,
                                words -> trial(commentary -> TextEdits.correct(commentary, id, words)))
                        // The dialogue shows the words in one line, which alone is no correction.
                        .show(words -> Optional.of(words)
                                .filter(accepted -> !accepted.equals(WordsDialog.inOneLine(present)))
                                .ifPresent(onAccept)));
    }

    /** Asks whether a sentence is to be removed, and says what rests on it. */
    void remove(SentenceId id, Window owner) {
        words(id)
                .ifPresent(present -> new WordsDialog(
                                owner,
                                "Remove sentence " + id + "?",
                                "Remove",
                                present,
                                words -> trial(commentary -> TextEdits.removeSentence(commentary, id)))
                        .readOnly()
                        .show(words -> edit(owner, commentary -> TextEdits.removeSentence(commentary, id))));
    }

    /**
     * Asks for the words of a paragraph, and adds it.
     *
     * @param number the number that it gets
     * @param owner the window that asks
     */
    public void addParagraph(int number, Window owner) {
        Function<String, Function<Commentary, Edit>> adding =
                words -> commentary -> TextEdits.addParagraphs(commentary, number, List.of(paragraph(number, words)));
        new WordsDialog(owner, "Add paragraph " + number, "Add", "", words -> {
                    Trial trial = trial(adding.apply(words));
                    int sentences = SentenceSplitter.split(words).size();
                    return new Trial(
                            trial.possible(),
                            trial.possible()
                                    ? English.count(sentences, "sentence") + ". " + trial.report()
                                    : trial.report());
                })
                .show(words -> edit(owner, adding.apply(words)));
    }

    /** Returns a paragraph of the kind of the one before it. */
    private Paragraph paragraph(int number, String words) {
        ParagraphKind kind = source().map(Source::paragraphs)
                .filter(paragraphs -> number > 1 && number <= paragraphs.size() + 1)
                .map(paragraphs -> paragraphs.get(number - 2).kind())
                .orElse(ParagraphKind.BODY);
        return new Paragraph(
                kind,
                SentenceSplitter.split(words).stream()
                        .map(range -> range.in(words))
                        .toList());
    }

    private Optional<String> words(SentenceId id) {
        return source().flatMap(text -> text.sentence(id));
    }

    private Trial trial(Function<Commentary, Edit> operation) {
        return Trial.of(() -> operation.apply(editor.commentary().orElseThrow()));
    }

    /**
     * Edits the text, and shows what no longer fits where that is more than the foot of the window has room for.
     *
     * @param owner the window
     * @param operation returns an edit of the commentary that it is given
     */
    void edit(Window owner, Function<Commentary, Edit> operation) {
        editor.edit(operation, this::selection)
                .map(Edit::notices)
                .filter(notices -> notices.size() > 1)
                .ifPresent(notices -> new Dialogs(owner).showSentences("What no longer fits", notices));
    }

    /** Returns the selected sentence by its new number; empty if none is selected. */
    private Optional<Selection> selection(Edit edit) {
        if (!(state.selectionProperty().get() instanceof Selection.OfSentence selected)) {
            return Optional.empty();
        }
        Source before = edit.before().source();
        Source after = edit.after().source();
        int index = SentenceNumbers.of(before).indexOf(selected.sentence());
        List<SentenceId> there = SentenceNumbers.of(after);
        if (index < 0 || there.isEmpty()) {
            return Optional.empty();
        }
        int at = ChangedStretch.between(sentences(before), sentences(after)).follow(index);
        return Optional.of(new Selection.OfSentence(there.get(Math.min(at, there.size() - 1))));
    }

    private static List<String> sentences(Source source) {
        return source.paragraphs().stream()
                .flatMap(paragraph -> paragraph.sentences().stream())
                .toList();
    }
}
