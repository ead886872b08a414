package dateline.ui.list;

import dateline.date.parse.EdtfParser;
import dateline.model.Basis;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.model.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Invented documents of any number of events. */
final class EventLists {
    private EventLists() {}

    /** Returns a document of events that happened in the years from 1950 on, a hundred and more a year. */
    static Commentary ofEvents(int count) {
        List<Event> events = IntStream.range(0, count)
                .mapToObj(k -> new Event(
                        "e" + k,
                        "Event " + k,
                        EdtfParser.parse(Integer.toString(1950 + k / 400)),
                        Basis.STATED,
                        EventStatus.HAPPENED,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()))
                .toList();
        return new Commentary(
                "many", Source.bare("Many", Optional.of(EdtfParser.parse("2024-12-17"))), List.of(), events, List.of());
    }
}
