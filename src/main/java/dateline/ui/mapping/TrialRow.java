package dateline.ui.mapping;

import dateline.io.imports.csv.RowReading;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A row of the file with what is read from it.
 *
 * @param cells the cells as the file has them, as many as there are columns
 * @param reading what is read; empty as long as it is not known
 */
record TrialRow(List<String> cells, Optional<RowReading> reading) {
    /** Copies the list. */
    TrialRow {
        Objects.requireNonNull(reading, "reading");
        cells = List.copyOf(cells);
    }
}
