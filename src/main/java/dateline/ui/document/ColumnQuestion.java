package dateline.ui.document;

import dateline.io.imports.csv.ColumnMapping;
import dateline.io.imports.csv.CsvTrial;
import java.util.Objects;

/**
 * A plain table whose columns the reader must assign.
 *
 * @param trial its first rows
 * @param proposal which column seems to hold what, or held it before
 */
record ColumnQuestion(CsvTrial trial, ColumnMapping proposal) implements OpenResult {
    ColumnQuestion {
        Objects.requireNonNull(trial, "trial");
        Objects.requireNonNull(proposal, "proposal");
    }
}
