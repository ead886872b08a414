package dateline.ui.session;

import dateline.settings.EnumNames;
import dateline.settings.Settings.GapDisplay;
import dateline.settings.Settings.LanePlaces;
import dateline.settings.Settings.TimelinePlace;
import dateline.settings.Settings.WindowSettings;
import dateline.timeline.lanes.LaneArrangement;
import dateline.timeline.lanes.LaneGrouping;
import dateline.timeline.scale.Viewport;
import dateline.ui.document.DocumentOpener;
import dateline.ui.state.CentreView;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import dateline.ui.timeline.TimelineControl;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.stage.Stage;

/**
 * Brings one window back as it was left, and tells what it is like now.
 *
 * <p>Used on the JavaFX application thread.
 */
public final class WindowMemory {
    /** Positions of the dividers in a new window, from the outer to the inner split pane, from 0 to 1. */
    public static final List<Double> DEFAULT_DIVIDERS = List.of(0.19, 0.72, 0.5);

    private final Stage stage;
    private final ReadingState state;
    private final TimelineControl timeline;
    private final DocumentOpener opener;
    private final Supplier<List<SplitPane>> splitPanes;
    private final StagePlace place;

    /** What was remembered, which counts as long as no document is open. */
    private Optional<WindowSettings> remembered = Optional.empty();

    /**
     * Watches a window.
     *
     * @param stage the window's stage
     * @param state what the window shows
     * @param timeline the window's timeline
     * @param opener opens the remembered document
     * @param splitPanes the window's split panes, from the outer to the inner
     */
    public WindowMemory(
            Stage stage,
            ReadingState state,
            TimelineControl timeline,
            DocumentOpener opener,
            Supplier<List<SplitPane>> splitPanes) {
        this.stage = stage;
        this.state = state;
        this.timeline = timeline;
        this.opener = opener;
        this.splitPanes = splitPanes;
        place = new StagePlace(stage);
    }

    /** Restores what was remembered, and opens the document. */
    public void restore(WindowSettings settings) {
        remembered = Optional.of(settings);
        place.restore(settings.place());
        state.centreViewProperty()
                .set(EnumNames.find(
                        CentreView.class,
                        settings.view(),
                        state.centreViewProperty().get()));
        List<Double> dividers = settings.dividers().isEmpty() ? DEFAULT_DIVIDERS : settings.dividers();
        restoreDividers(dividers);
        state.filterModeProperty().set(settings.filterMode());
        state.filterProperty().set(settings.filter());
        Consumer<OpenDocument> then = opened -> settings.timeline().ifPresent(this::restoreTimeline);
        settings.document().ifPresentOrElse(path -> opener.open(path, then), () -> opener.openBundled(then));
        stage.showingProperty().addListener((o, was, is) -> {
            if (is) {
                restorePanels(dividers);
            }
        });
    }

    /** Lays the window out before its dividers move, since the panes' first layout sets widths of its own. */
    private void restorePanels(List<Double> dividers) {
        Parent root = stage.getScene().getRoot();
        root.applyCss();
        root.layout();
        restoreDividers(dividers);
    }

    private void restoreTimeline(TimelinePlace remembered) {
        EnumNames.find(LaneGrouping.class, remembered.lanes()).ifPresent(timeline.laneGroupingProperty()::set);
        timeline.gapsLeftOutProperty().set(remembered.gaps() == GapDisplay.LEFT_OUT);
        timeline.laneArrangementProperty().set(arrangement(remembered.arranged()));
        // The timeline fits all into view when it is first laid out; what was remembered comes after that.
        Platform.runLater(() -> {
            Viewport now = timeline.viewportProperty().get();
            timeline.viewportProperty()
                    .set(new Viewport(
                            remembered.start(), remembered.daysPerPixel(), now.width(), now.height(), now.scroll()));
        });
    }

    private static LaneArrangement arrangement(LanePlaces remembered) {
        return new LaneArrangement(
                remembered.order(),
                new LinkedHashSet<>(remembered.collapsed()),
                new LinkedHashSet<>(remembered.pinned()));
    }

    private void restoreDividers(List<Double> positions) {
        int next = 0;
        for (SplitPane pane : splitPanes.get()) {
            int count = pane.getDividers().size();
            if (next + count <= positions.size()) {
                double[] own = positions.subList(next, next + count).stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray();
                pane.setDividerPositions(own);
            }
            next += count;
        }
    }

    /** Returns what changes when there is something else to remember. */
    public List<Observable> observables() {
        List<Observable> watched = new ArrayList<>(List.of(
                state.filterProperty(),
                state.filterModeProperty(),
                state.centreViewProperty(),
                state.documentProperty(),
                timeline.viewportProperty(),
                timeline.laneGroupingProperty(),
                timeline.laneArrangementProperty(),
                timeline.gapsLeftOutProperty()));
        watched.addAll(place.observables());
        for (SplitPane pane : splitPanes.get()) {
            pane.getDividers().forEach(divider -> watched.add(divider.positionProperty()));
        }
        return watched;
    }

    /** Returns what the window is like now. */
    public WindowSettings current() {
        if (state.documentProperty().get().isEmpty() && remembered.isPresent()) {
            return remembered.get().at(place.current());
        }
        Viewport viewport = timeline.viewportProperty().get();
        Optional<TimelinePlace> span = viewport.isSet()
                ? Optional.of(new TimelinePlace(
                        viewport.start(),
                        viewport.daysPerPixel(),
                        timeline.laneGroupingProperty().get().name(),
                        timeline.gapsLeftOutProperty().get() ? GapDisplay.LEFT_OUT : GapDisplay.SHOWN,
                        arranged()))
                : Optional.empty();
        List<Double> dividers = splitPanes.get().stream()
                .flatMap(pane -> pane.getDividers().stream())
                .map(SplitPane.Divider::getPosition)
                .toList();
        return new WindowSettings(
                Optional.of(place.current()),
                dividers,
                state.file(),
                state.filterProperty().get(),
                state.filterModeProperty().get(),
                Optional.of(state.centreViewProperty().get().name()),
                span);
    }

    private LanePlaces arranged() {
        LaneArrangement arrangement = timeline.laneArrangementProperty().get();
        return new LanePlaces(
                arrangement.order(),
                arrangement.collapsed().stream().sorted().toList(),
                arrangement.pinned().stream().sorted().toList());
    }
}
