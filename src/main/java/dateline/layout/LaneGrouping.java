package dateline.layout;

/** What the lanes of a timeline stand for. */
public enum LaneGrouping {
    /** One lane an actor; an event of several actors lies on several lanes. */
    ACTOR,
    /** One lane a category of events, and one for the claims. */
    CATEGORY,
    /** One lane a holder of claims, and one for the events. */
    HOLDER,
    /** One lane for everything. */
    NONE
}
