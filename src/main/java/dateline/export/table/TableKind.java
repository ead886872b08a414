package dateline.export.table;

import dateline.date.words.English;

/** The tables that a commentary is written as. */
public enum TableKind {
    /** A row for each event, in the order of time. */
    EVENTS,
    /** A row for each claim, in the order of the text. */
    CLAIMS,
    /** A row for each actor, in the order of the document. */
    ACTORS;

    /** Returns the word for the table in the name of a file: "events". */
    public String word() {
        return English.word(this);
    }

    /** Returns the name of the table's sheet: "Events". */
    public String title() {
        return English.capitalised(word());
    }
}
