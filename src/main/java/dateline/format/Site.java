package dateline.format;

import java.util.List;

/** A place in an element that refers to something which may come later in the file. */
enum Site {
    /** What an actor belongs to. */
    PART_OF(Section.ACTORS, "partOf", Space.ACTORS),
    /** Who took part in an event. */
    EVENT_ACTORS(Section.EVENTS, "actors", Space.ACTORS),
    /** Where the source tells of an event. */
    EVENT_PASSAGES(Section.EVENTS, "passages", Space.SENTENCES),
    /** Whose view a claim is. */
    HOLDER(Section.CLAIMS, "holder", Space.ACTORS),
    /** Whom a claim is about. */
    CLAIM_ACTORS(Section.CLAIMS, "actors", Space.ACTORS),
    /** What a claim rests on. */
    RESTS_ON(Section.CLAIMS, "restsOn", Space.ITEMS),
    /** Where the source makes a claim. */
    CLAIM_PASSAGES(Section.CLAIMS, "passages", Space.SENTENCES);

    /** What can be referred to. */
    enum Space {
        /** The actors. */
        ACTORS("actor"),
        /** The events and claims together. */
        ITEMS("event or claim"),
        /** The sentences of the source. */
        SENTENCES("sentence");

        private final String noun;

        Space(String noun) {
            this.noun = noun;
        }

        String noun() {
            return noun;
        }
    }

    /** All of them. */
    static final List<Site> ALL = List.of(values());

    private final Section section;
    private final String key;
    private final Space space;

    Site(Section section, String key, Space space) {
        this.section = section;
        this.key = key;
        this.space = space;
    }

    Space space() {
        return space;
    }

    /**
     * Returns the JSON Pointer of a reference.
     *
     * @param index which element of the document's list
     * @param position which reference of the element's list; no matter where it has but one
     */
    String pointer(int index, int position) {
        String value = section.pointer(index) + "/" + key;
        return switch (this) {
            case PART_OF, HOLDER -> value;
            case EVENT_ACTORS, CLAIM_ACTORS, RESTS_ON -> value + "/" + position;
            case EVENT_PASSAGES, CLAIM_PASSAGES -> value + "/" + position + "/at";
        };
    }
}
