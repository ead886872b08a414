package dateline.timeline.marks;

import dateline.date.Edtf;
import dateline.date.parse.EdtfParser;
import dateline.index.FilterMode;
import dateline.model.Actor;
import dateline.model.ActorKind;
import dateline.model.Basis;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.ClaimKind;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.model.Source;
import dateline.timeline.items.TimelineItems;
import dateline.timeline.lanes.LaneArrangement;
import dateline.timeline.lanes.LaneGrouping;
import dateline.timeline.lanes.PreparedTimeline;
import dateline.timeline.lanes.VisibleLanes;
import dateline.timeline.scale.Gaps;
import dateline.timeline.scale.Metrics;
import dateline.timeline.scale.TextMeasurer;
import dateline.timeline.scale.Viewport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/** Makes random commentaries and the layouts of them for the tests of the laws. */
public final class Stories {
    static final TextMeasurer MEASURER = (text, face) -> text.length() * (face == TextMeasurer.Face.SMALL ? 6.0 : 7.0);
    private static final List<EventStatus> STATUSES = List.of(EventStatus.values());
    private static final List<Certainty> CERTAINTIES = List.of(Certainty.values());
    private static final String[] CATEGORIES = {"summit", "treaty", "military", "economy"};

    private Stories() {}

    /** Returns a commentary of bursts over some decades, the same for the same seed. */
    public static PreparedTimeline random(long seed, int count) {
        Random random = new Random(seed);
        List<Actor> actors = new ArrayList<>();
        for (int a = 0; a < 6; a++) {
            actors.add(
                    new Actor("a" + a, "Actor " + a, ActorKind.STATE, List.of(), Optional.empty(), Optional.empty()));
        }
        List<Event> events = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        LocalDate burst = LocalDate.of(1950, 1, 1);
        for (int i = 0; i < count; i++) {
            if (random.nextInt(8) == 0) {
                burst = LocalDate.of(1950 + random.nextInt(75), 1 + random.nextInt(12), 1);
            }
            Edtf when = EdtfParser.parse(date(random, burst.plusDays(random.nextInt(120))));
            List<String> people = new ArrayList<>();
            for (int p = random.nextInt(4); p > 0; p--) {
                people.add("a" + random.nextInt(6));
            }
            if (random.nextInt(3) > 0) {
                events.add(new Event(
                        "e" + i,
                        "Event number " + i + " of many",
                        when,
                        Basis.STATED,
                        STATUSES.get(random.nextInt(4)),
                        Optional.of(CATEGORIES[random.nextInt(4)]),
                        people,
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
            } else {
                claims.add(new Claim(
                        "c" + i,
                        "Claim number " + i,
                        ClaimKind.FACTUAL,
                        Claim.AUTHORS,
                        CERTAINTIES.get(random.nextInt(4)),
                        Optional.empty(),
                        random.nextInt(5) == 0 ? Optional.empty() : Optional.of(when),
                        people,
                        events.isEmpty() ? List.of() : List.of(events.get(0).id()),
                        List.of()));
            }
        }
        return PreparedTimeline.of(new Commentary("random", source("Random"), actors, events, claims));
    }

    /** Returns events of no actor at the given dates. */
    public static PreparedTimeline single(String... dates) {
        List<Event> events = new ArrayList<>();
        for (String date : dates) {
            events.add(new Event(
                    "e" + events.size(),
                    date,
                    EdtfParser.parse(date),
                    Basis.STATED,
                    EventStatus.HAPPENED,
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of()));
        }
        return PreparedTimeline.of(new Commentary("dates", source("Random"), List.of(), events, List.of()));
    }

    /** Returns a source without a text, published on 17 December 2024. */
    static Source source(String title) {
        return Source.bare(title, Optional.of(EdtfParser.parse("2024-12-17")));
    }

    private static String date(Random random, LocalDate day) {
        String month = day.toString().substring(0, 7);
        return switch (random.nextInt(10)) {
            case 0 -> Integer.toString(day.getYear());
            case 1 -> month;
            case 2 -> month + "~";
            case 3 -> day + "?";
            case 4 -> day + "/..";
            case 5 -> "../" + day;
            case 6 -> day + "/" + day.plusDays(1 + random.nextInt(300));
            case 7 ->
                "../" + (random.nextInt(3) == 0 ? "2024-12-17" : random.nextBoolean() ? month : month.substring(0, 4));
            default -> day.toString();
        };
    }

    private static <T> T any(Random random, T[] values) {
        return List.of(values).get(random.nextInt(values.length));
    }

    public static LayoutInput input(PreparedTimeline timeline, Gaps gaps, Viewport viewport) {
        return input(VisibleLanes.of(timeline, LaneGrouping.ACTOR), gaps, viewport);
    }

    public static LayoutInput input(VisibleLanes lanes, Gaps gaps, Viewport viewport) {
        return new LayoutInput(
                lanes, gaps, viewport, OptionalInt.empty(), OptionalInt.empty(), new Metrics(12), MEASURER);
    }

    /** Returns a viewport somewhere in the range, at a scale between all of it and a few days. */
    static Viewport viewport(TimelineItems items, Gaps gaps, double zoom, double where) {
        Viewport all = new Viewport(0, 1, 700, 420, 0).fitted(items.firstDay(), items.lastDay(), gaps);
        return all.zoomed(Math.pow(2, zoom), where * 700, gaps);
    }

    /**
     * Returns a random story in a window of a random size, with a random filter.
     *
     * @param most the most items
     */
    static LayoutInput anyInput(long seed, int most) {
        Random random = new Random(seed);
        PreparedTimeline timeline = random(seed, 1 + random.nextInt(most));
        TimelineItems items = timeline.items();
        BitSet accepted = new BitSet();
        boolean isFiltered = random.nextBoolean();
        for (int i = 0; i < items.size(); i++) {
            accepted.set(i, !isFiltered || random.nextInt(3) > 0);
        }
        VisibleLanes all = VisibleLanes.of(timeline, any(random, LaneGrouping.values()));
        VisibleLanes lanes = VisibleLanes.of(
                timeline,
                any(random, LaneGrouping.values()),
                random.nextInt(3) == 0 && all.size() > 0
                        ? LaneArrangement.NONE.withPinToggled(all.ids().get(0))
                        : LaneArrangement.NONE,
                accepted,
                any(random, FilterMode.values()));
        Gaps gaps = random.nextBoolean() ? timeline.gaps() : Gaps.none();
        double width = 200 + random.nextInt(1200);
        double last = Math.max(items.firstDay() + 1, items.lastShownDay());
        Viewport fitted = new Viewport(0, 1, width, 100 + random.nextInt(900), 0).fitted(items.firstDay(), last, gaps);
        double zoom = random.nextInt(3) == 0 ? 1 : Math.pow(2, 9 * random.nextDouble());
        Viewport viewport = fitted.zoomed(zoom, random.nextDouble() * width, gaps);
        OptionalInt selected =
                random.nextBoolean() ? OptionalInt.of(random.nextInt(items.size())) : OptionalInt.empty();
        return new LayoutInput(lanes, gaps, viewport, selected, OptionalInt.empty(), new Metrics(12), MEASURER);
    }
}
