package dateline.timeline.story;

import java.util.List;

/**
 * What a reader chose of the first view.
 *
 * @param lanes what the lanes stand for
 * @param actors the ids of the actors that the filter asks for; two or more have lanes of their own
 * @param claims how the claims that rest on an event are shown
 * @param throughout how much of the band of what goes on throughout is shown
 */
public record StoryOptions(Lanes lanes, List<String> actors, Claims claims, Band throughout) {
    /** What a reader finds at first. */
    public static final StoryOptions DEFAULT =
            new StoryOptions(Lanes.WHO_WITH_WHOM, List.of(), Claims.TICKS, Band.AS_FITS);

    /** What lanes stand for. */
    public enum Lanes {
        /** The most frequent actors, and who is with them. */
        WHO_WITH_WHOM("Who With Whom"),
        /** The categories of events. */
        CATEGORY("Categories"),
        /** All events in one. */
        ONE("One Lane");

        private final String label;

        Lanes(String label) {
            this.label = label;
        }

        /** Returns the words for a menu. */
        public String label() {
            return label;
        }
    }

    /** How claims are shown. */
    public enum Claims {
        /** Not at all. */
        OFF("Off"),
        /** As a tick each, pale where the claim is not asserted. */
        TICKS("Ticks"),
        /** In words, each on a row below its event. */
        WRITTEN_OUT("Written Out");

        private final String label;

        Claims(String label) {
            this.label = label;
        }

        /** Returns the words for a menu. */
        public String label() {
            return label;
        }
    }

    /** How much of a band is shown. */
    public enum Band {
        /** All of it where there is room, else one row. */
        AS_FITS,
        /** All of it. */
        UNFOLDED,
        /** One row. */
        FOLDED
    }

    /** Copies the list. */
    public StoryOptions {
        actors = List.copyOf(actors);
    }

    /** Returns the same with another choice of lanes. */
    public StoryOptions withLanes(Lanes wanted) {
        return new StoryOptions(wanted, actors, claims, throughout);
    }

    /** Returns the same with lanes of other actors. */
    public StoryOptions withActors(List<String> ids) {
        return new StoryOptions(lanes, ids, claims, throughout);
    }

    /** Returns the same with claims shown in another way. */
    public StoryOptions withClaims(Claims wanted) {
        return new StoryOptions(lanes, actors, wanted, throughout);
    }

    /** Returns the same with more or less of the band. */
    public StoryOptions withThroughout(Band wanted) {
        return new StoryOptions(lanes, actors, claims, wanted);
    }
}
