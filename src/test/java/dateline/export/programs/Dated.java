package dateline.export.programs;

import dateline.date.parse.EdtfParser;
import dateline.export.content.ExportContent;
import dateline.model.Basis;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes commentaries of events with some dates. */
final class Dated {
    /** Dates of every form that the format has. */
    static final List<String> FORMS = List.of(
            "2018-03",
            "2014",
            "2014-02-03",
            "2023-09-21/2023-09-30",
            "2012/2014",
            "2024~",
            "2024?",
            "2004-06-~11",
            "../2024-12-17",
            "2024-12-17/..",
            "2019/",
            "/2003",
            "-0043",
            "-0044-03-15",
            "-0499/-0399",
            "-0049/0050",
            "Y-170000",
            "Y17000",
            "2001-21",
            "2001-34",
            "156X",
            "2004-XX-11",
            "[1667,1668]",
            "[2012-11..2013-02]",
            "[..1984]",
            "{1960,1961-12}",
            "0001-01-01",
            "9999-12-31",
            "2004-01-01T10:10:10Z",
            "2004-01-01T10:10:10");

    private Dated() {}

    static Event event(String title, String when) {
        return new Event(
                title,
                title,
                EdtfParser.parse(when),
                Basis.STATED,
                EventStatus.HAPPENED,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** Returns events that are called by their dates, in the order of time. */
    static ExportContent on(List<String> dates) {
        List<Event> events = new ArrayList<>();
        dates.forEach(date -> events.add(event("On " + date, date)));
        return ExportContent.whole(
                new Commentary("x", Source.bare("T", Optional.empty()), List.of(), events, List.of()));
    }

    /** Returns the dates and titles of events, a line each, in the order of time. */
    static List<String> lines(Commentary commentary) {
        return ExportContent.whole(commentary).index().events().stream()
                .map(event -> event.when().canonical() + " " + event.title())
                .toList();
    }
}
