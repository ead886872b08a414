package dateline.model;

/** The kinds of actors. */
public enum ActorKind {
    /** A human being. */
    PERSON,
    /** A country or its government. */
    STATE,
    /** A party, ministry, company, publisher or other body. */
    ORGANISATION,
    /** People with something in common, such as analysts. */
    GROUP,
    /** Several states together. */
    ALLIANCE
}
