package dateline.timeline.render;

import dateline.date.parse.EdtfParser;
import dateline.model.Basis;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.ClaimKind;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.model.Item;
import dateline.model.Source;
import dateline.timeline.lanes.LaneBounds;
import dateline.timeline.lanes.LaneGrouping;
import dateline.timeline.lanes.PreparedTimeline;
import dateline.timeline.lanes.VisibleLanes;
import dateline.timeline.marks.DisplayList;
import dateline.timeline.marks.LayoutInput;
import dateline.timeline.marks.TimelineLayout;
import dateline.timeline.scale.Gaps;
import dateline.timeline.scale.Metrics;
import dateline.timeline.scale.TextMeasurer;
import dateline.timeline.scale.Viewport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Explains the signs of the timeline.
 *
 * <p>Each sample is an item that goes through the same layout as those of the timeline, so that both look alike.
 */
public final class Legend {
    private static final Source SOURCE = Source.bare("Legend", Optional.of(EdtfParser.parse("2024-12-31")));

    /**
     * A group of signs.
     *
     * @param title what they tell
     * @param entries the signs
     */
    public record Group(String title, List<Entry> entries) {
        /** Copies the list. */
        public Group {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A sign with what it means.
     *
     * @param sample an item that is drawn so
     * @param meaning in words
     */
    public record Entry(Item sample, String meaning) {}

    private Legend() {}

    /** Returns all signs in groups. */
    public static List<Group> groups() {
        return List.of(
                new Group(
                        "When an event was",
                        List.of(
                                dated("2024-06-15", "on one day"),
                                dated("2024-22", "some time within a month, season, year or decade"),
                                dated("2024-03-10/2024-10-05", "from one date to another"),
                                dated("2024-22~", "at about this time: ends fade"),
                                dated("2024-22?", "at an uncertain time: dashed"),
                                dated("2024-05-01/..", "from then on, with no end"),
                                dated("../2024-06-20", "until then, with no beginning"),
                                dated("2024-05-01/", "from then on, the end unknown"))),
                new Group(
                        "Whether it happened",
                        List.of(
                                event("2024-06-15", EventStatus.HAPPENED, "", "it happened"),
                                event("2024-06-15", EventStatus.ONGOING, "", "it was going on when this was written"),
                                event("2024-06-15", EventStatus.ABSENT, "", "it did not take place, though expected"),
                                event(
                                        "2024-06-15",
                                        EventStatus.EXPECTED,
                                        "",
                                        "it lies ahead: foreseen, possible or proposed"),
                                reserved("it is told with a reservation: hedged, reported or speculative"))),
                new Group("What it was", categories()),
                new Group(
                        "What a claim says",
                        List.of(
                                claim(ClaimKind.FACTUAL, Certainty.ASSERTED, "that something is so"),
                                claim(ClaimKind.CAUSAL, Certainty.ASSERTED, "that one thing brings about another"),
                                claim(ClaimKind.INTERPRETIVE, Certainty.ASSERTED, "what something means"),
                                claim(ClaimKind.PREDICTIVE, Certainty.ASSERTED, "what will be"),
                                claim(ClaimKind.NORMATIVE, Certainty.ASSERTED, "what ought to be"))),
                new Group(
                        "How surely it is claimed",
                        List.of(
                                claim(ClaimKind.FACTUAL, Certainty.ASSERTED, "asserted"),
                                claim(ClaimKind.FACTUAL, Certainty.HEDGED, "hedged"),
                                claim(ClaimKind.FACTUAL, Certainty.REPORTED, "reported"),
                                claim(ClaimKind.FACTUAL, Certainty.SPECULATIVE, "speculative"))));
    }

    private static List<Entry> categories() {
        List<Entry> entries = new ArrayList<>();
        for (Palette.Family family : Palette.Family.values()) {
            entries.add(
                    event("2024-06-15", EventStatus.HAPPENED, family.example().orElse(""), family.words()));
        }
        return entries;
    }

    private static Entry dated(String when, String meaning) {
        return event(when, EventStatus.HAPPENED, "summit", meaning);
    }

    private static Entry event(String when, EventStatus status, String category, String meaning) {
        return event(when, status, Certainty.ASSERTED, category, meaning);
    }

    private static Entry reserved(String meaning) {
        return event("2024-06-15", EventStatus.HAPPENED, Certainty.REPORTED, "", meaning);
    }

    private static Entry event(String when, EventStatus status, Certainty certainty, String category, String meaning) {
        return new Entry(
                new Event(
                        "sample",
                        meaning,
                        EdtfParser.parse(when),
                        Basis.STATED,
                        status,
                        certainty,
                        Optional.empty(),
                        Event.USUAL,
                        Optional.empty(),
                        List.of(),
                        category.isEmpty() ? Optional.empty() : Optional.of(category),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()),
                meaning);
    }

    private static Entry claim(ClaimKind kind, Certainty certainty, String meaning) {
        return new Entry(
                new Claim(
                        "sample",
                        meaning,
                        kind,
                        Claim.AUTHORS,
                        certainty,
                        Optional.empty(),
                        Optional.of(EdtfParser.parse("2024-06-15")),
                        List.of(),
                        List.of(),
                        List.of()),
                meaning);
    }

    /**
     * Draws the sign of an entry in the middle of a box.
     *
     * @param entry the entry
     * @param drawing what is drawn on
     * @param width of the box in pixels
     * @param height of the box in pixels
     * @param fontSize the size of the timeline's labels in pixels
     * @param palette the colours
     */
    public static void draw(
            Entry entry, Drawing drawing, double width, double height, double fontSize, Palette palette) {
        List<Event> events = entry.sample() instanceof Event event ? List.of(event) : List.of();
        List<Claim> claims = entry.sample() instanceof Claim claim ? List.of(claim) : List.of();
        PreparedTimeline timeline = PreparedTimeline.of(new Commentary("legend", SOURCE, List.of(), events, claims));
        Metrics metrics = new Metrics(fontSize);
        Viewport year = new Viewport(0, 1, width, metrics.rowHeight(), 0).fitted(first(), first() + 366, Gaps.none());
        TextMeasurer noWords = (text, face) -> 0;
        DisplayList list = TimelineLayout.layOut(new LayoutInput(
                VisibleLanes.of(timeline, LaneGrouping.NONE),
                Gaps.none(),
                year,
                OptionalInt.empty(),
                OptionalInt.empty(),
                metrics,
                noWords));
        double shift = list.marks().size() == 0 ? 0 : height / 2 - list.marks().y(0);
        DrawArea area = new DrawArea(list, LaneBounds.Motion.SCROLLED);
        MarkRenderer marks = new MarkRenderer(drawing, palette);
        drawing.from(0, shift, () -> marks.draw(area));
    }

    private static double first() {
        return EdtfParser.parse("2024").earliestDay().orElseThrow();
    }
}
