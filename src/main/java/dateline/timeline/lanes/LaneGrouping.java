package dateline.timeline.lanes;

import dateline.date.words.English;

/** Names the ways to group items into lanes. */
public enum LaneGrouping {
    /** The most frequent actors, and who is with them; each item lies on one lane. */
    WHO_WITH_WHOM("Who with whom"),
    /** One lane an actor; an event of several actors lies on several lanes. */
    ACTOR("By actor"),
    /** One lane a category of events, and one for the claims. */
    CATEGORY("By category"),
    /** One lane a holder of claims, and one for the events. */
    HOLDER("By holder"),
    /** One lane for everything. */
    NONE("One lane");

    private final String label;

    LaneGrouping(String label) {
        this.label = label;
    }

    /** Returns its name in a menu. */
    public String label() {
        return label;
    }

    /** Returns the word for it on the command line and in a sentence: "actor". */
    public String word() {
        return English.word(this);
    }
}
