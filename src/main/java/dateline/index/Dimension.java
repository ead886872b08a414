package dateline.index;

import java.util.LinkedHashSet;
import java.util.Set;

/** A property of items that a filter can restrict. */
public enum Dimension {
    /** An actor involved in an event or claim, or the holder of the claim. */
    ACTOR,
    /** The category of an event. */
    CATEGORY,
    /** The kind of a claim. */
    CLAIM_KIND,
    /** The holder of a claim. */
    HOLDER,
    /** The certainty of a claim. */
    CERTAINTY,
    /** The role of a claim in the argument. */
    ROLE,
    /** What an event or claim lacks. */
    UNFINISHED;

    /** Returns the keys that a filter has chosen in this dimension. */
    public Set<String> chosenIn(Filter filter) {
        return switch (this) {
            case ACTOR -> filter.actors();
            case CATEGORY -> filter.categories();
            case CLAIM_KIND -> names(filter.claimKinds());
            case HOLDER -> filter.holders();
            case CERTAINTY -> names(filter.certainties());
            case ROLE -> names(filter.roles());
            case UNFINISHED -> names(filter.lacks());
        };
    }

    private static Set<String> names(Set<? extends Enum<?>> constants) {
        Set<String> names = new LinkedHashSet<>();
        constants.forEach(constant -> names.add(constant.name()));
        return names;
    }
}
