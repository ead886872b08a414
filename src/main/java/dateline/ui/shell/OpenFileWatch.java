package dateline.ui.shell;

import dateline.ui.document.DocumentOpener;
import dateline.ui.document.DocumentWatch;
import dateline.ui.editing.DocumentEditing;
import dateline.ui.editing.DocumentSaver;

/** Keeps the watch over the open file and the saving of it in step. */
final class OpenFileWatch {
    private OpenFileWatch() {}

    /** Has each hear of what the other does with the file. */
    static void connect(DocumentWatch watch, DocumentEditing editing, DocumentOpener opener) {
        DocumentSaver saver = editing.saver();
        saver.setOnFiles(
                file -> {
                    watch.saved();
                    opener.remember(file);
                },
                opener::readAgain);
        watch.setOnChanged(file -> {
            if (editing.editor().unsavedProperty().get()) {
                saver.changedOutside(file);
            } else {
                opener.reload(file);
            }
        });
    }
}
