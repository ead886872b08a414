package dateline.io.commentary;

/** Kinds of objects that references lead to; ids of one kind are unique. */
enum ReferenceKind {
    /** An actor. */
    ACTOR("actor", "actor ids"),
    /** An event or claim. */
    ITEM("event or claim", "event and claim ids");

    private final String noun;
    private final String ids;

    ReferenceKind(String noun, String ids) {
        this.noun = noun;
        this.ids = ids;
    }

    /** Returns what a message calls such a thing. */
    String noun() {
        return noun;
    }

    /** Returns what a message calls their ids. */
    String ids() {
        return ids;
    }
}
