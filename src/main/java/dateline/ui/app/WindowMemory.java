package dateline.ui.app;

import dateline.layout.LaneArrangement;
import dateline.layout.LaneGrouping;
import dateline.layout.Viewport;
import dateline.settings.EnumNames;
import dateline.settings.Settings.Folding;
import dateline.settings.Settings.Frame;
import dateline.settings.Settings.LanePlaces;
import dateline.settings.Settings.TimelinePlace;
import dateline.settings.Settings.WindowSettings;
import dateline.ui.state.CentreView;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import dateline.ui.timeline.TimelineControl;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.SplitPane;

/**
 * Brings one window back as it was left, and tells what it is like now.
 *
 * <p>Used on the JavaFX application thread.
 */
final class WindowMemory {
    private final MainWindow window;
    private final ReadingState state;
    private final TimelineControl timeline;
    private final StagePlace place;
    private final ObjectProperty<Optional<Frame>> frame = new SimpleObjectProperty<>(this, "frame", Optional.empty());

    WindowMemory(MainWindow window) {
        this.window = window;
        state = window.state();
        timeline = window.timelinePane().timeline();
        place = new StagePlace(window.stage());
    }

    /** Restores what was remembered, and opens the document. */
    void restore(WindowSettings settings) {
        place.restore(settings.place());
        frame.set(settings.frame());
        state.centreViewProperty()
                .set(EnumNames.find(
                        CentreView.class,
                        settings.view(),
                        state.centreViewProperty().get()));
        restoreDividers(settings.dividers());
        state.filterModeProperty().set(settings.filterMode());
        state.filterProperty().set(settings.filter());
        Consumer<OpenDocument> then = opened -> settings.timeline().ifPresent(this::restoreTimeline);
        settings.document()
                .ifPresentOrElse(
                        path -> window.opener().open(path, then),
                        () -> window.opener().openBundled(then));
        if (window.stage().isShowing()) {
            restorePanels(settings.dividers());
        } else {
            window.stage().showingProperty().addListener((o, was, is) -> restorePanels(settings.dividers()));
        }
    }

    /** Restores the panels' sizes over the first widths that the columns take when they are laid out. */
    private void restorePanels(List<Double> dividers) {
        window.layOut();
        restoreDividers(dividers);
    }

    private void restoreTimeline(TimelinePlace remembered) {
        EnumNames.find(LaneGrouping.class, remembered.lanes()).ifPresent(timeline.laneGroupingProperty()::set);
        timeline.foldingProperty().set(remembered.folding() == Folding.FOLDED);
        timeline.laneArrangementProperty().set(arrangement(remembered.arranged()));
        // The timeline fits all into view when it is first laid out; what was remembered comes after that.
        Platform.runLater(() -> {
            Viewport now = timeline.viewportProperty().get();
            timeline.viewportProperty()
                    .set(new Viewport(
                            remembered.start(), remembered.daysPerPixel(), now.width(), now.height(), now.scroll()));
        });
    }

    /** Returns the lanes' arrangement that was remembered. */
    static LaneArrangement arrangement(LanePlaces remembered) {
        return new LaneArrangement(
                remembered.order(), new LinkedHashSet<>(remembered.folded()), new LinkedHashSet<>(remembered.pinned()));
    }

    private void restoreDividers(List<Double> positions) {
        int next = 0;
        for (SplitPane pane : window.splitPanes()) {
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
    List<Observable> observables() {
        List<Observable> watched = new ArrayList<>(List.of(
                state.filterProperty(),
                state.filterModeProperty(),
                state.centreViewProperty(),
                state.documentProperty(),
                timeline.viewportProperty(),
                timeline.laneGroupingProperty(),
                timeline.laneArrangementProperty(),
                timeline.foldingProperty(),
                frame));
        watched.addAll(place.observables());
        for (SplitPane pane : window.splitPanes()) {
            pane.getDividers().forEach(divider -> watched.add(divider.positionProperty()));
        }
        return watched;
    }

    /** Returns what the window is like now. */
    WindowSettings current() {
        Viewport viewport = timeline.viewportProperty().get();
        Optional<TimelinePlace> span = viewport.isSet()
                ? Optional.of(new TimelinePlace(
                        viewport.start(),
                        viewport.daysPerPixel(),
                        timeline.laneGroupingProperty().get().name(),
                        timeline.foldingProperty().get() ? Folding.FOLDED : Folding.UNFOLDED,
                        arranged()))
                : Optional.empty();
        List<Double> dividers = window.splitPanes().stream()
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
                span,
                frame.get());
    }

    /** Takes note of where the window's parts stand now; while the timeline is not in it, what was known stays. */
    void noteFrame(Optional<Frame> now) {
        // A property takes an equal value for a change.
        if (now.isPresent() && !now.equals(frame.get())) {
            frame.set(now);
        }
    }

    private LanePlaces arranged() {
        LaneArrangement arrangement = timeline.laneArrangementProperty().get();
        return new LanePlaces(
                arrangement.order(),
                arrangement.folded().stream().sorted().toList(),
                arrangement.pinned().stream().sorted().toList());
    }
}
