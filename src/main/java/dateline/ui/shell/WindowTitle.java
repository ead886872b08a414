package dateline.ui.shell;

import dateline.text.ShownText;
import dateline.ui.editing.DocumentEditor;
import dateline.ui.state.ReadingState;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;

/** The title of a window: that of its commentary, with a dot before it while there are unsaved edits. */
final class WindowTitle {
    private static final String PROGRAM = "Dateline";

    private WindowTitle() {}

    static StringBinding of(ReadingState state, DocumentEditor editor) {
        return Bindings.createStringBinding(
                () -> {
                    String title = state.documentProperty()
                            .get()
                            .map(open ->
                                    ShownText.line(open.commentary().source().title()) + " \u2013 " + PROGRAM)
                            .orElse(PROGRAM);
                    return editor.unsavedProperty().get() ? "\u2022 " + title : title;
                },
                state.documentProperty(),
                editor.unsavedProperty());
    }
}
