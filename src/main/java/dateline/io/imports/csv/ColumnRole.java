package dateline.io.imports.csv;

import dateline.date.words.English;
import java.util.List;

/** Roles of the columns of a table. */
public enum ColumnRole {
    /** A few words that name the event. */
    TITLE("title", "headline", "event", "name", "label", "heading", "subject", "what", "eventname", "eventtitle"),
    /** The date of the event, or of its start. */
    DATE("date", "startdate", "start", "when", "eventdate", "datestart", "begin", "begins", "starttime", "year", "day"),
    /** The date of its end. */
    END("enddate", "end", "dateend", "ends", "endtime", "endyear", "until", "finish"),
    /** The participants of the event. */
    ACTORS("actors", "actor", "who", "people", "persons", "person", "participants", "parties", "countries", "country"),
    /** The category of the event. */
    CATEGORY("category", "type", "kind", "group", "tags", "tag", "topic", "theme", "track", "class"),
    /** The account of the event. */
    TEXT("text", "description", "summary", "details", "detail", "body", "notes", "note", "content", "comment"),
    /** The address of further reading. */
    URL("url", "link", "href", "source", "website", "web", "reference", "hyperlink", "media");

    // List.of makes lists that nobody can change, which the checker cannot see.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> names;

    ColumnRole(String... names) {
        this.names = List.of(names);
    }

    /** Returns the word in a mapping's text, in lower case. */
    public String word() {
        return English.word(this);
    }

    /** Returns the usual headers of the column, the plainest first, in lower-case letters. */
    public List<String> headers() {
        return names;
    }
}
