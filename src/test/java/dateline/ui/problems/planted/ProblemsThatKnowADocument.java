package dateline.ui.problems.planted;

import dateline.ui.state.OpenDocument;
import java.util.Optional;

/** Breaks the rule that the list of problems knows no document. */
final class ProblemsThatKnowADocument {
    Optional<OpenDocument> document = Optional.empty();
}
