package dateline.bench;

import dateline.index.CommentaryIndex;
import dateline.io.commentary.BundledCommentary;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.timeline.items.TimelineItems;
import dateline.timeline.render.Palette;
import dateline.timeline.render.StoryEmphasis;
import dateline.timeline.render.StoryRenderer;
import dateline.timeline.scale.TextMeasurer.Face;
import dateline.timeline.story.StoryInput;
import dateline.timeline.story.StoryLayout;
import dateline.timeline.story.StoryOptions;
import dateline.timeline.story.StorySizes;
import dateline.ui.canvas.FxTextMeasurer;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import dateline.ui.story.StoryView;
import dateline.ui.testing.WindowUnderTest;
import dateline.ui.timeline.TimelineScale;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Parent;

/** How long the first view takes to be laid out and drawn, and a window to answer a selection in it. */
public final class StoryBench {
    private static final double LABELS = 11.5;
    private static final double WIDTH = 1076;
    private static final double HEIGHT = 776;
    private static final int ROUNDS = 300;
    private static final int SELECTIONS = 120;

    private final Figures figures = new Figures(System.out);

    /**
     * Measures and prints.
     *
     * @param args none
     */
    public static void main(String[] args) throws Exception {
        PulseScreen.startToolkit();
        try {
            new StoryBench().run();
        } finally {
            Platform.exit();
        }
    }

    private void run() throws Exception {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        figures.head("load of the machine in the last minute: " + load);
        Commentary bundled = BundledCommentary.load();
        layout("the bundled commentary", bundled);
        layout("400 generated events", Generated.commentary(StoryLayout.MOST_EVENTS, 20));
        frame(bundled);
        selection();
    }

    private void layout(String what, Commentary commentary) throws Exception {
        figures.head("layout of " + what + ", processor time; milliseconds");
        CommentaryIndex index = CommentaryIndex.of(commentary);
        TimelineItems items = TimelineItems.of(index);
        FxTextMeasurer measurer = PulseScreen.call(() -> new FxTextMeasurer(LABELS));
        StorySizes sizes = new StorySizes(LABELS, measurer, StoryOptions.DEFAULT.claims());
        double floor = medianTime(() -> index.events().stream()
                .mapToDouble(event -> measurer.width(event.title(), Face.LABEL))
                .sum());
        for (double[] size : new double[][] {{WIDTH, HEIGHT}, {1000, 576}}) {
            StoryInput input = new StoryInput(index, items, items.all(), size[0], size[1], sizes, StoryOptions.DEFAULT);
            String view = (int) size[0] + " x " + (int) size[1] + " pixels, "
                    + index.events().size() + " events";
            double millis = medianTime(() -> StoryLayout.of(input));
            figures.plain(view, millis, "measuring each title once", floor);
            figures.bound(view, millis, 10);
        }
    }

    /** Returns the median processor time of a round in milliseconds, which other programs lengthen least. */
    private static double medianTime(Figures.Work work) {
        double[] millis = new double[ROUNDS];
        for (int round = -ROUNDS; round < ROUNDS; round++) {
            long start = processorTime();
            work.run();
            if (round >= 0) {
                millis[round] = (processorTime() - start) / 1e6;
            }
        }
        return Figures.median(millis);
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void frame(Commentary commentary) throws Exception {
        figures.head("frame of the bundled commentary; milliseconds");
        PulseScreen screen = PulseScreen.open(WIDTH, HEIGHT);
        StoryView view = PulseScreen.call(() -> {
            ReadingState state = new ReadingState();
            state.open(OpenDocument.of(commentary, Optional.empty()));
            return new StoryView(state);
        });
        screen.show(view);
        // Another palette leaves the layout as it is, and everything has to be drawn anew.
        PulseScreen.Times own = PulseScreen.run(PulseScreen.STEPS, step -> {
            view.paletteProperty().set(step % 2 == 0 ? Palette.light() : Palette.dark());
            view.layout();
        });
        StoryLayout layout = PulseScreen.call(() -> view.story().orElseThrow());
        CountingDrawing count = new CountingDrawing();
        int items = commentary.events().size() + commentary.claims().size();
        new StoryRenderer(count, Palette.light(), layout, StoryEmphasis.none(items)).draw(0);
        PulseScreen.Times raw = screen.raw(count.shapes, count.texts, count.words::get);
        screen.close();
        String commands = " (" + count.shapes + " shapes, " + count.texts + " texts)";
        figures.plain("commands to the canvas", Figures.median(own.steps()), "raw canvas", Figures.median(raw.steps()));
        figures.ratio(
                "frame" + commands, Figures.median(own.painting()), "raw canvas", Figures.median(raw.painting()), 1.5);
    }

    /** Measures what follows a click on an event: all panes updated and laid out, then painted. */
    private void selection() throws Exception {
        figures.head("selection of an event in a window of 1400 x 900 pixels; milliseconds");
        WindowUnderTest ui = WindowUnderTest.showingTheBundledCommentary();
        Parent root = PulseScreen.call(() -> {
            ui.window().timelinePane().scaleProperty().set(TimelineScale.CHAPTERS);
            return ui.stage().getScene().getRoot();
        });
        PulseScreen.settle();
        List<String> ids = ui.index().events().stream().map(Event::id).toList();
        List<Double> processor = new ArrayList<>();
        PulseScreen.Times times = PulseScreen.run(SELECTIONS, step -> {
            long start = processorTime();
            ui.window().state().selectItem(ids.get(step * 7 % ids.size()));
            root.applyCss();
            root.layout();
            processor.add((processorTime() - start) / 1e6);
        });
        double[] last = processor.stream()
                .skip(processor.size() - SELECTIONS)
                .mapToDouble(Double::doubleValue)
                .toArray();
        figures.bound("panes updated and laid out, processor time, median", Figures.median(last), 50);
        figures.bound("panes updated and laid out, median", Figures.median(times.steps()), 50);
        figures.bound(
                "the same and painted, medians", Figures.median(times.steps()) + Figures.median(times.painting()), 50);
    }
}
