package dateline.edit.links;

/** What is linked by clicking. */
public enum LinkKind {
    /** The events and claims that a claim rests on. */
    RESTS_ON("rests on"),

    /** The events and claims that a claim speaks against. */
    AGAINST("speaks against"),

    /** The larger event that an event is part of. */
    PART_OF("is part of");

    private final String verb;

    LinkKind(String verb) {
        this.verb = verb;
    }

    /** Returns the words between an item and what it is linked with: "rests on". */
    public String verb() {
        return verb;
    }
}
