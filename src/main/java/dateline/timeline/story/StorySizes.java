package dateline.timeline.story;

import dateline.model.Item;
import dateline.text.ShownText;
import dateline.timeline.scale.TextMeasurer;
import dateline.timeline.scale.TextMeasurer.Face;
import dateline.timeline.story.StoryEvent.Weight;
import dateline.timeline.story.StoryOptions.Claims;
import dateline.timeline.story.StoryPart.Heading;
import java.util.ArrayList;
import java.util.List;

/**
 * The sizes of a story's parts, in pixels, all derived from the size of its labels.
 *
 * @param fontSize the size of labels
 * @param measurer how wide words are
 * @param claims how claims are shown
 * @param density how close rows stand
 */
public record StorySizes(double fontSize, TextMeasurer measurer, Claims claims, Density density) {
    /** The size of labels for which the sizes of the drawings hold. */
    public static final double DRAWN = 11.5;

    /** How close rows stand; the first that lets everything fit is taken. */
    enum Density {
        /** Far apart, for a few events. */
        SPACIOUS(26, 16),
        /** As in the drawings. */
        ROOMY(17, 8),
        /** A little closer. */
        CLOSE(16, 6),
        /** Closer. */
        CLOSER(15, 5),
        /** As close as words can be read. */
        CLOSEST(14, 4);

        private final double row;
        private final double laneGap;

        Density(double row, double laneGap) {
            this.row = row;
            this.laneGap = laneGap;
        }

        /** Returns what is closer, the next one first. */
        List<Density> closer() {
            List<Density> all = List.of(values());
            return all.subList(all.indexOf(this) + 1, all.size());
        }
    }

    /** Takes the sizes of the drawings, in proportion to the labels. */
    public StorySizes(double fontSize, TextMeasurer measurer, Claims claims) {
        this(fontSize, measurer, claims, Density.ROOMY);
    }

    /** Tells whether rows stand closer than in the drawings. */
    boolean isClose() {
        return density.compareTo(Density.ROOMY) > 0;
    }

    /** Returns the same with rows closer or farther. */
    StorySizes at(Density wanted) {
        return new StorySizes(fontSize, measurer, claims, wanted);
    }

    /** Returns the size of labels in units of that of the drawings. */
    public double unit() {
        return fontSize / DRAWN;
    }

    /** Returns the height of a row. */
    public double row() {
        return Math.rint(density.row * unit());
    }

    /** Returns the space between a mark and its words. */
    double gap() {
        return 5 * unit();
    }

    /** Returns the space between what stands on one row. */
    double clearance() {
        return 8 * unit();
    }

    /** Returns the space between two lanes. */
    double laneGap() {
        return Math.rint(density.laneGap * unit());
    }

    /** Returns the middle of the gap above a lane. */
    public double aboveLane(StoryPart.Heading name) {
        return name.y() - (row() + laneGap()) / 2;
    }

    /** Returns the space at the left and right edge of the view. */
    double margin() {
        return 16 * unit();
    }

    /** Returns the height of the axis. */
    public double axisHeight() {
        return Math.rint(46 * unit());
    }

    /** Returns the radius of a disc. */
    public double disc() {
        return 3.8 * unit();
    }

    /** Returns the radius of the ring of what lies ahead. */
    public double ring() {
        return 3.3 * unit();
    }

    /** Returns the distance of two ticks. */
    public double tickPitch() {
        return 3 * unit();
    }

    /** Returns the width of the ticks of an event, with the space before them. */
    double ticks(StoryEvent event) {
        return event.claims() == 0 || claims != Claims.TICKS ? 0 : 4 * unit() + event.claims() * tickPitch();
    }

    /** Tells whether claims are shown as ticks. */
    public boolean showsTicks() {
        return claims == Claims.TICKS;
    }

    /** Returns the claims that are written out below an event's words. */
    public List<Item> written(StoryEvent event) {
        return claims == Claims.WRITTEN_OUT ? event.resting() : List.of();
    }

    /** Returns how far the words of a claim are indented, for its diamond. */
    public double claimIndent() {
        return 12 * unit();
    }

    /** Returns the same without claims that are written out. */
    StorySizes withoutWritten() {
        return claims == Claims.WRITTEN_OUT ? new StorySizes(fontSize, measurer, Claims.TICKS, density) : this;
    }

    /** Returns the words of a claim on one line. */
    public static String words(Item claim) {
        return ShownText.line(claim.label());
    }

    private double writtenWidth(StoryEvent event) {
        return written(event).stream()
                .mapToDouble(claim -> claimIndent() + measurer.width(words(claim), Face.SMALL))
                .max()
                .orElse(0);
    }

    /** Returns the font of an event's words. */
    public static Face face(StoryEvent event) {
        return event.weight() == Weight.HEAVY ? Face.STRONG : Face.LABEL;
    }

    /** Returns the width of a line of an event's words. */
    double width(StoryEvent event, String line) {
        return measurer.width(line, face(event));
    }

    /** Returns the width of an event's words on one line, with its claims. */
    double width(StoryEvent event) {
        return width(event, List.of(event.title()));
    }

    /** Returns the width of an event's words on some lines, with its claims. */
    public double width(StoryEvent event, List<String> lines) {
        double widest =
                lines.stream().mapToDouble(line -> width(event, line)).max().orElse(0);
        double last = width(event, lines.get(lines.size() - 1)) + ticks(event);
        return Math.max(Math.max(widest, last), writtenWidth(event));
    }

    /** Returns how far from a heading's name its detail begins; 0 where it has no name. */
    public double headingGap(Heading heading) {
        return heading.text().isEmpty() ? 0 : measurer.width(heading.text(), Face.STRONG) + 7 * unit();
    }

    /** Returns the width of a heading with its detail. */
    double headingWidth(Heading heading) {
        return headingGap(heading) + measurer.width(heading.detail(), Face.SMALL);
    }

    /** Returns how many rows an event's words take on some lines, with its claims. */
    public int rows(StoryEvent event, List<String> lines) {
        return lines.size() + written(event).size();
    }

    /**
     * Breaks an event's title into lines, whose last leaves room for its ticks; a word that is too long for a line stands
     * alone and reaches beyond the width.
     *
     * @param width the room for a line
     */
    List<String> wrapped(StoryEvent event, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : event.title().split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(event, longer) + ticks(event) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
