package dateline.io.commentary;

/** Kinds of objects that references lead to. */
enum ReferenceKind {
    /** An actor. */
    ACTOR("actor", "actor ids"),
    /** An event or claim. */
    ITEM("event or claim", "event and claim ids"),
    /** An event; its id is unique among those of all items. */
    EVENT("event", "event ids"),
    /** A step of the argument. */
    STEP("argument step", "step ids");

    private final String noun;
    private final String ids;

    ReferenceKind(String noun, String ids) {
        this.noun = noun;
        this.ids = ids;
    }

    /** Returns the kind among whose ids one of this kind is unique. */
    ReferenceKind namespace() {
        return this == EVENT ? ITEM : this;
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
