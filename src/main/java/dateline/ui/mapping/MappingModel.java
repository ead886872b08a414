package dateline.ui.mapping;

import dateline.io.imports.csv.ColumnMapping;
import dateline.io.imports.csv.ColumnRole;
import dateline.io.imports.csv.CsvTrial;
import dateline.io.imports.csv.CsvTrial.Attempt;
import dateline.io.imports.csv.CsvTrial.Extent;
import dateline.io.imports.dates.KeptParts;
import dateline.ui.parts.BackgroundTask;
import dateline.ui.parts.TaskExecutor;
import java.io.IOException;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds the chosen mapping and the first rows as read by it.
 *
 * <p>Used on the JavaFX application thread; each change of the mapping is tried in the background, the last one counts.
 */
final class MappingModel {
    private static final Logger LOG = LoggerFactory.getLogger(MappingModel.class);

    private final CsvTrial trial;
    private final TaskExecutor background;
    private final ObjectProperty<ColumnMapping> mapping;
    private final ReadOnlyObjectWrapper<Optional<Attempt>> attempt =
            new ReadOnlyObjectWrapper<>(this, "attempt", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> obstacle =
            new ReadOnlyObjectWrapper<>(this, "obstacle", Optional.empty());
    private boolean failed;
    private Optional<BackgroundTask<Attempt>> running = Optional.empty();

    MappingModel(CsvTrial trial, ColumnMapping initial, TaskExecutor background) {
        this.trial = trial;
        this.background = background;
        mapping = new SimpleObjectProperty<>(this, "mapping", initial);
        mapping.addListener((o, was, is) -> attempt());
        attempt();
    }

    /** Returns the mapping as it is chosen. */
    ObjectProperty<ColumnMapping> mappingProperty() {
        return mapping;
    }

    /** Returns how the first rows read; of the mapping before while a new one is being tried; empty if it failed. */
    ReadOnlyObjectProperty<Optional<Attempt>> attemptProperty() {
        return attempt.getReadOnlyProperty();
    }

    /** Tells whether the mapping could not be tried, for which {@link #obstacleProperty} has the reason. */
    boolean hasFailed() {
        return failed;
    }

    /** Returns why the table cannot be read by this mapping, as sentences; empty if it can. */
    ReadOnlyObjectProperty<Optional<String>> obstacleProperty() {
        return obstacle.getReadOnlyProperty();
    }

    CsvTrial trial() {
        return trial;
    }

    /** Returns the mapping with an answer to the question of which parts of the dates are known, if it was asked. */
    ColumnMapping chosen() {
        ColumnMapping now = mapping.get();
        boolean asked = attempt.get()
                .filter(a -> a.dates().suggestion() != KeptParts.UNKNOWN)
                .isPresent();
        return asked && now.kept() == KeptParts.UNKNOWN ? now.with(KeptParts.DAYS) : now;
    }

    /** Chooses a column for a role, or none. */
    void choose(ColumnRole role, Optional<String> column) {
        ColumnMapping now = mapping.get();
        mapping.set(column.map(name -> now.with(role, name)).orElseGet(() -> now.without(role)));
    }

    private void attempt() {
        obstacle.set(missing());
        running.ifPresent(BackgroundTask::cancel);
        failed = false;
        ColumnMapping tried = mapping.get();
        running = Optional.of(BackgroundTask.<Attempt>create(cancelled -> trial.read(tried))
                .onSuccess(result -> {
                    attempt.set(Optional.of(result));
                    obstacle.set(missing().or(() -> fruitless(result)));
                })
                .onError(this::fail)
                .run(background));
    }

    private void fail(IOException failure) {
        LOG.warn("The first rows could not be tried", failure);
        failed = true;
        attempt.set(Optional.empty());
        obstacle.set(Optional.of("The first rows cannot be tried by these columns: " + failure.getMessage() + "."));
    }

    private Optional<String> missing() {
        ColumnMapping now = mapping.get();
        if (now.column(ColumnRole.DATE).isEmpty()) {
            return Optional.of("Choose the column with the date: an event without one has no place on the timeline.");
        }
        if (now.column(ColumnRole.TITLE).isEmpty()
                && now.column(ColumnRole.TEXT).isEmpty()) {
            return Optional.of(
                    "Choose the column with the title, or else one with a text, whose beginning takes its place.");
        }
        return Optional.empty();
    }

    private Optional<String> fruitless(Attempt result) {
        boolean nothing = result.events() == 0 && trial.extent() == Extent.WHOLE;
        return nothing
                ? Optional.of("No row would become an event: none has both a date that can be read and a title.")
                : Optional.empty();
    }

    /** Gives up what is being tried. */
    void close() {
        running.ifPresent(BackgroundTask::cancel);
    }
}
