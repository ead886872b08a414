package dateline.ui.document;

import dateline.io.imports.csv.ColumnMapping;
import dateline.ui.mapping.MappingDialog;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.stage.Window;

/**
 * Knows by which mapping the open table was read, and asks for one.
 *
 * <p>Used on the JavaFX application thread.
 */
public final class TableColumns {
    private final Window owner;
    private final ReadingState state;
    private final TaskExecutor background;
    private final ReadOnlyObjectWrapper<Optional<OpenTable>> open =
            new ReadOnlyObjectWrapper<>(this, "open", Optional.empty());
    private Optional<MappingDialog> asking = Optional.empty();

    /**
     * A plain table that is open.
     *
     * @param file the file
     * @param mapping by which it was read
     */
    public record OpenTable(Path file, ColumnMapping mapping) {}

    /**
     * Knows no table yet.
     *
     * @param owner the window before which the question stands
     */
    public TableColumns(Window owner, ReadingState state, TaskExecutor background) {
        this.owner = owner;
        this.state = state;
        this.background = background;
    }

    /** Returns the open table; empty where something else is open. */
    public ReadOnlyObjectProperty<Optional<OpenTable>> openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Returns the mapping by which the open table was read, if it is this file. */
    Optional<ColumnMapping> mappingOf(Path file) {
        return open.get().filter(table -> table.file().equals(file)).map(OpenTable::mapping);
    }

    /** Tells whether a document is that of the open table. */
    boolean isOpen(OpenDocument document) {
        return open.get().isPresent() && open.get().map(OpenTable::file).equals(document.file());
    }

    /** Takes note of a document that has been opened or reloaded, and of the mapping if it is a plain table. */
    void opened(OpenDocument document, Optional<ColumnMapping> mapping) {
        open.set(document.file().flatMap(file -> mapping.map(m -> new OpenTable(file, m))));
    }

    /**
     * Asks, in place of what was asked before.
     *
     * @param name the file's name
     * @param onChosen hears the mapping
     * @param onCancel is told that none was chosen
     */
    void ask(String name, ColumnQuestion question, Consumer<ColumnMapping> onChosen, Runnable onCancel) {
        dismiss();
        MappingDialog dialog = new MappingDialog(
                owner,
                background,
                name,
                question.trial(),
                question.proposal(),
                state.textSizeProperty().get());
        asking = Optional.of(dialog);
        dialog.show(
                mapping -> {
                    asking = Optional.empty();
                    onChosen.accept(mapping);
                },
                () -> {
                    asking = Optional.empty();
                    onCancel.run();
                });
    }

    /** Takes back what is being asked, if anything. */
    void dismiss() {
        asking.ifPresent(MappingDialog::close);
        asking = Optional.empty();
    }
}
