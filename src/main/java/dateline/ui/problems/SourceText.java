package dateline.ui.problems;

import dateline.storage.InputFile;
import dateline.storage.rows.FileChangedException;
import dateline.storage.rows.FileText;
import dateline.storage.rows.TextPlace;
import dateline.storage.rows.TextRow;
import dateline.ui.task.Background;
import dateline.ui.task.BackgroundTask;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The text of the file whose problems are listed: scanned, searched and read in the background, a few rows of it held.
 *
 * <p>Used on the JavaFX application thread; knows no nodes.
 */
final class SourceText {
    private static final int PAGE = 64;
    private static final int MOST_PAGES = 64;

    private final Background background;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", new Empty());
    private final Map<Integer, List<TextRow>> pages = new LinkedHashMap<>(16, 0.75f, true);
    private final Set<Integer> asked = new HashSet<>();
    private final List<BackgroundTask<?>> running = new ArrayList<>();
    private Runnable onRows = () -> {};

    SourceText(Background background) {
        this.background = background;
    }

    /** How far the text is. */
    sealed interface State {}

    /** There is none. */
    record Empty() implements State {}

    /** It is being scanned. */
    record Scanning() implements State {}

    /** It is there. */
    record Ready(FileText text) implements State {}

    /** It cannot be shown, for a reason in a sentence. */
    record Failed(String reason) implements State {}

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Sets what is done when rows that were asked for have come. */
    void setOnRows(Runnable action) {
        onRows = action;
    }

    /** Forgets what was there, and scans another file. */
    void open(SourceFile file) {
        close();
        state.set(new Scanning());
        start(
                BackgroundTask.create(
                        cancelled -> FileText.scan(file.path(), file.stamp(), file.malformed(), cancelled)),
                text -> state.set(new Ready(text)));
    }

    /** Forgets what was there, and gives up what is going on. */
    void close() {
        running.forEach(BackgroundTask::cancel);
        running.clear();
        pages.clear();
        asked.clear();
        state.set(new Empty());
    }

    /**
     * Finds the row of a place, if the text is ready.
     *
     * @param then takes it, unless the text has been left in the meantime
     */
    void find(long line, long column, Consumer<TextPlace> then) {
        if (state.get() instanceof Ready ready) {
            start(BackgroundTask.create(cancelled -> ready.text().find(line, column)), then);
        }
    }

    /** Returns a row; where it is not at hand it is fetched, and told of when it has come. */
    Optional<TextRow> row(int row) {
        int page = row / PAGE;
        if (!pages.containsKey(page) && state.get() instanceof Ready ready && asked.add(page)) {
            start(BackgroundTask.create(cancelled -> ready.text().read((long) page * PAGE, PAGE)), rows -> {
                asked.remove(page);
                keep(page, rows);
                onRows.run();
            });
        }
        List<TextRow> rows = pages.getOrDefault(page, List.of());
        int at = row % PAGE;
        return at < rows.size() ? Optional.of(rows.get(at)) : Optional.empty();
    }

    private void keep(int page, List<TextRow> rows) {
        pages.put(page, rows);
        if (pages.size() > MOST_PAGES) {
            pages.remove(pages.keySet().iterator().next());
        }
    }

    /**
     * Reads rows as text, the pieces of a long line joined, if the text is ready.
     *
     * @param rows which, in ascending order
     * @param then takes the text
     */
    void copy(List<Integer> rows, Consumer<String> then) {
        if (state.get() instanceof Ready ready) {
            start(BackgroundTask.create(cancelled -> joined(ready.text(), rows)), then);
        }
    }

    private static String joined(FileText text, List<Integer> rows) throws IOException {
        StringBuilder out = new StringBuilder();
        long lineBefore = 0;
        int next = 0;
        while (next < rows.size()) {
            int first = rows.get(next);
            int count = 1;
            while (next + count < rows.size() && rows.get(next + count) == first + count) {
                count++;
            }
            for (TextRow row : text.read(first, count)) {
                out.append(lineBefore == 0 || row.line() == lineBefore ? "" : "\n")
                        .append(row.text());
                lineBefore = row.line();
            }
            next += count;
        }
        return out.toString();
    }

    private <T> void start(BackgroundTask<T> task, Consumer<T> then) {
        running.add(task);
        task.onSuccess(result -> {
                    running.remove(task);
                    then.accept(result);
                })
                .onError(failure -> {
                    close();
                    state.set(new Failed(reason(failure)));
                })
                .run(background);
    }

    private static String reason(Exception failure) {
        if (failure instanceof FileChangedException) {
            return "The file has changed since it was read.";
        }
        return failure instanceof IOException e
                ? "Its text cannot be shown: " + InputFile.reason(e) + "."
                : "Its text cannot be shown.";
    }
}
