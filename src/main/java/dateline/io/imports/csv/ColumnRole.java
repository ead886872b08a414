package dateline.io.imports.csv;

import dateline.date.words.English;
import java.util.List;

/** What a column of a table may hold for an event. */
public enum ColumnRole {
    /** A few words that name the event. */
    TITLE("title", "headline", "event", "name", "label", "heading", "subject", "what", "eventname", "eventtitle"),
    /** When it was, or when it started. */
    DATE("date", "startdate", "start", "when", "eventdate", "datestart", "begin", "begins", "starttime", "year", "day"),
    /** When it ended. */
    END("enddate", "end", "dateend", "ends", "endtime", "endyear", "until", "finish"),
    /** Who took part. */
    ACTORS("actors", "actor", "who", "people", "persons", "person", "participants", "parties", "countries", "country"),
    /** What sort of event it is. */
    CATEGORY("category", "type", "kind", "group", "tags", "tag", "topic", "theme", "track", "class"),
    /** What happened. */
    TEXT("text", "description", "summary", "details", "detail", "body", "notes", "note", "content", "comment"),
    /** Where more can be read. */
    URL("url", "link", "href", "source", "website", "web", "reference", "hyperlink", "media");

    // List.of makes lists that nobody can change, which the checker cannot see.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> names;

    ColumnRole(String... names) {
        this.names = List.of(names);
    }

    /** Returns the word for it in a mapping's text: its name in lower case. */
    public String word() {
        return English.word(this);
    }

    /** Returns the headers that stand for it, the plainest first; letters in lower case only. */
    public List<String> headers() {
        return names;
    }
}
