package dateline.io.commentary;

import dateline.io.problems.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Refers to an actor, event or claim.
 *
 * @param id the id that it names
 * @param position where it stands, if the id was not defined before it in the file
 */
record Reference(String id, Optional<SourcePosition> position) {
    /** Returns the ids of some references. */
    static List<String> ids(List<Reference> references) {
        List<String> ids = new ArrayList<>(references.size());
        references.forEach(reference -> ids.add(reference.id()));
        return ids;
    }
}
