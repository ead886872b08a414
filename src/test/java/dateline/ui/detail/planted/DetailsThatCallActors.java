package dateline.ui.detail.planted;

import dateline.ui.actors.planted.ActorsThatCallDetails;

/** The other half of a planted cycle between views. */
public final class DetailsThatCallActors {
    private DetailsThatCallActors() {}

    /** Calls the other view. */
    public static String violate() {
        return ActorsThatCallDetails.class.getName();
    }
}
