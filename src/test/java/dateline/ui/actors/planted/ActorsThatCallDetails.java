package dateline.ui.actors.planted;

import dateline.ui.detail.planted.DetailsThatCallActors;

/** A view that calls another, and half of a planted cycle. */
public final class ActorsThatCallDetails {
    private ActorsThatCallDetails() {}

    /** Calls the other view. */
    public static String violate() {
        return DetailsThatCallActors.class.getName();
    }
}
