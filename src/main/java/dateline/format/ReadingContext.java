package dateline.format;

import dateline.columns.Ints;

/** What the readers of actors, events and claims share while one file is read. */
final class ReadingContext {
    private final TokenCursor cursor;
    private final Purpose purpose;
    private final Names names;
    private final Damage damage;
    private final Values values;
    private final Pending pending = new Pending();
    private final Sentences sentences;
    private final References references;
    private final PassageReader passages;

    /**
     * Makes it.
     *
     * @param expectedNames about how many ids there will be
     */
    ReadingContext(TokenCursor cursor, Purpose purpose, long expectedNames) {
        this.cursor = cursor;
        this.purpose = purpose;
        this.names = purpose.names(expectedNames);
        this.sentences = new Sentences();
        this.damage = new Damage(cursor.problems());
        this.values = new Values(cursor, names, damage, purpose);
        this.references = new References(names, cursor, pending);
        this.passages = new PassageReader(this);
    }

    private ReadingContext(ReadingContext before, TokenCursor cursor) {
        this.cursor = cursor;
        this.purpose = before.purpose;
        this.names = before.names.copy();
        this.sentences = before.sentences;
        this.damage = new Damage(cursor.problems());
        this.values = new Values(cursor, names, damage, purpose);
        this.references = before.references.forRest(names, cursor, pending);
        this.passages = new PassageReader(this);
    }

    /**
     * Returns what is shared by the readers of what comes later, once the source and all actors are read. It may be used by
     * another thread at the same time as this.
     */
    ReadingContext forRest(TokenCursor cursorOfRest) {
        return new ReadingContext(this, cursorOfRest);
    }

    TokenCursor cursor() {
        return cursor;
    }

    Purpose purpose() {
        return purpose;
    }

    Names names() {
        return names;
    }

    Damage damage() {
        return damage;
    }

    Values values() {
        return values;
    }

    Pending pending() {
        return pending;
    }

    Sentences sentences() {
        return sentences;
    }

    References references() {
        return references;
    }

    PassageReader passages() {
        return passages;
    }

    /**
     * Reads a list of ids.
     *
     * @param site where it stands
     * @param index which element of the document's list it stands in
     * @param ids is filled with the ids
     * @param ordinals is filled with the ordinals of those that are pending, and negative numbers for the others
     */
    void readIds(Site site, int index, Ints ids, Ints ordinals) {
        if (!values.enterPartList(site == Site.RESTS_ON ? "event and claim ids" : "actor ids")) {
            return;
        }
        for (int position = 0; values.nextElement(); position++) {
            int id = values.reference();
            if (id >= 0) {
                ids.add(id);
                ordinals.add(references.refer(site, index, position, id));
            }
        }
    }
}
