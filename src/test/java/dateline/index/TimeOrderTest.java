package dateline.index;

import static dateline.index.QueryFixtures.event;
import static dateline.index.QueryFixtures.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.date.parse.EdtfParser;
import dateline.index.TimeOrder.TimeClass;
import dateline.model.Basis;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.ClaimKind;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.model.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeOrderTest {
    private static final String PUBLISHED = "2010-06-15";

    private final TimeOrder order = new TimeOrder(source(PUBLISHED));

    private static Source source(String published) {
        return Source.bare(
                "Some", Optional.of(published).filter(p -> !p.isEmpty()).map(EdtfParser::parse));
    }

    private static Event imagined(String id, String when) {
        return new Event(
                id,
                id,
                EdtfParser.parse(when),
                Basis.STATED,
                EventStatus.HYPOTHETICAL,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Claim about(String id, String time) {
        return new Claim(
                id,
                id,
                ClaimKind.FACTUAL,
                Claim.AUTHORS,
                Certainty.ASSERTED,
                Optional.empty(),
                Optional.of(time).filter(t -> !t.isEmpty()).map(EdtfParser::parse),
                List.of(),
                List.of(),
                List.of());
    }

    private List<String> sorted(String... dates) {
        List<Event> inFile =
                Stream.of(dates).map(date -> event(date, date, date, "", "")).toList();
        return ids(order.sorted(inFile));
    }

    @Test
    void eventsStandByTheirEarliestDay() {
        assertEquals(
                List.of("-4000", "1949", "2009-03", "2009-03-02", "2010-06-15"),
                sorted("2009-03-02", "2010-06-15", "-4000", "2009-03", "1949"));
    }

    @Test
    void anOpenOrUnknownStartStandsByItsLatestDay() {
        assertEquals(
                List.of("2005-04-30", "../2005-05-31", "/2005-06-01", "2005-06-02"),
                sorted("2005-06-02", "/2005-06-01", "../2005-05-31", "2005-04-30"));
    }

    @Test
    void ofTheSameDayFinerDatesStandFirst() {
        assertEquals(
                List.of("2000-01-01T10:00:00", "2000-01-01", "2000-01", "2000-33", "2000", "200X"),
                sorted("200X", "2000", "2000-01", "2000-33", "2000-01-01T10:00:00", "2000-01-01"));
    }

    @Test
    void ofTheSameDayAndPrecisionTheFileDecides() {
        List<Event> inFile = List.of(
                event("second", "B", "2005-03", "", "9.1"),
                event("first", "A", "2005-03", "", "1.1"),
                event("third", "C", "2005-03/2005-05", "", ""));
        assertEquals(List.of("second", "first", "third"), ids(order.sorted(inFile)));
    }

    @Test
    void circumstancesFollowWhatIsDatedAndWhatLiesAheadFollowsThem() {
        List<Event> inFile = List.of(
                event("next year", "N", "2011", "", ""),
                imagined("imagined long ago", "1990"),
                event("throughout", "T", "../" + PUBLISHED, "", ""),
                event("endless", "E", "../..", "", ""),
                event("publication", "P", PUBLISHED, "", ""),
                event("past", "O", "1999", "", ""));
        assertEquals(
                List.of("past", "publication", "endless", "throughout", "imagined long ago", "next year"),
                ids(order.sorted(inFile)));
    }

    @Test
    void claimsStandByWhatTheyAreAboutAndThoseAboutNoTimeLast() {
        List<Claim> inFile = List.of(
                about("timeless", ""),
                about("next", "2012"),
                about("then", "2009"),
                about("throughout", "../2010-06-15"));
        assertEquals(List.of("then", "throughout", "next", "timeless"), ids(order.sorted(inFile)));
    }

    @ParameterizedTest
    @CsvSource({
        "2009, 2010-06-15, DATED",
        "2010-06-15, 2010-06-15, DATED",
        "2010-06-15/.., 2010-06-15, DATED",
        "2010-06-16, 2010-06-15, AHEAD",
        "2010-07, 2010-06, AHEAD",
        "2010-06-20, 2010-06, DATED",
        "../2010-06-15, 2010-06-15, CIRCUMSTANCE",
        "../2010-06, 2010-06, CIRCUMSTANCE",
        "../2010-06-14, 2010-06-15, DATED",
        "/2010-06-15, 2010-06-15, DATED",
        "2009/2010-06-15, 2010-06-15, DATED",
        "../.., 2010-06-15, DATED",
        "2030, '', DATED",
        "../2010-06-15, '', DATED"
    })
    void theClassOfAnEventFollowsFromItsTimeAndThePublication(String when, String published, TimeClass expected) {
        assertEquals(expected, new TimeOrder(source(published)).timeClass(event("e", "E", when, "", "")));
    }

    @Test
    void whatIsImaginedLiesAheadWhateverItsDate() {
        assertEquals(TimeClass.AHEAD, order.timeClass(imagined("e", "1990")));
        assertEquals(TimeClass.AHEAD, new TimeOrder(source("")).timeClass(imagined("e", "1990")));
        assertEquals(TimeClass.TIMELESS, order.timeClass(about("c", "")));
    }

    /** An event, and what it is to be sorted by, chosen before the event was made of it. */
    private record Made(int timeClass, int day, int coarseness, Event event) {
        /** The days that begin a month are numbered from 2001-01, in months; every twelfth begins a year. */
        static Made of(int kind, int month, int coarse, int number) {
            if (kind == 1) {
                return new Made(1, 0, 0, QueryFixtures.event("e" + number, "E", "../" + PUBLISHED, "", ""));
            }
            int coarseness = month % 12 == 0 ? coarse : Math.min(coarse, 1);
            String day = (2001 + month / 12) + "-" + String.format("%02d", month % 12 + 1) + "-01";
            String when = day.substring(0, new int[] {10, 7, 4}[coarseness]);
            boolean isLater = month > 9 * 12 + 5;
            Event event =
                    kind == 2 ? imagined("e" + number, when) : QueryFixtures.event("e" + number, "E", when, "", "");
            return new Made(kind == 2 || isLater ? 2 : 0, month, coarseness, event);
        }
    }

    @Property(tries = 300)
    void theOrderIsByClassThenDayThenFinenessThenFile(
            @ForAll @Size(max = 40) List<@Size(min = 3, max = 3) List<@IntRange(max = 11) Integer>> numbers,
            @ForAll @IntRange(max = 2) int shift) {
        List<Made> made = new ArrayList<>();
        IntStream.range(0, numbers.size()).forEach(n -> {
            List<Integer> own = numbers.get(n);
            made.add(Made.of((own.get(0) + shift) % 3, own.get(1) * 12 + own.get(2) % 3, own.get(2) % 3, n));
        });
        List<Made> expected = new ArrayList<>(made);
        expected.sort(Comparator.comparingInt(Made::timeClass)
                .thenComparingInt(Made::day)
                .thenComparingInt(Made::coarseness));
        assertEquals(
                ids(expected.stream().map(Made::event).toList()),
                ids(order.sorted(made.stream().map(Made::event).toList())));
    }
}
