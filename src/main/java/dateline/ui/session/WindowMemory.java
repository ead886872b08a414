package dateline.ui.session;

import dateline.settings.EnumNames;
import dateline.settings.Settings.GapDisplay;
import dateline.settings.Settings.LanePlaces;
import dateline.settings.Settings.TimelinePlace;
import dateline.settings.Settings.WindowSettings;
import dateline.timeline.lanes.LaneArrangement;
import dateline.timeline.lanes.LaneGrouping;
import dateline.timeline.scale.TimeScale;
import dateline.timeline.scale.Viewport;
import dateline.timeline.story.StoryOptions;
import dateline.ui.document.DocumentOpener;
import dateline.ui.state.CentreView;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import dateline.ui.timeline.TimelineControl;
import dateline.ui.timeline.TimelinePane;
import dateline.ui.timeline.TimelineScale;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.stage.Stage;

/**
 * Brings one window back as it was left, and tells what it is like now.
 *
 * <p>Used on the JavaFX application thread.
 */
public final class WindowMemory {
    private final ReadingState state;
    private final TimelinePane pane;
    private final TimelineControl timeline;
    private final DocumentOpener opener;
    private final ObjectProperty<Optional<Double>> divider;
    private final StagePlace place;

    /** What was remembered, which counts as long as no document is open. */
    private Optional<WindowSettings> remembered = Optional.empty();

    /**
     * Watches a window.
     *
     * @param stage the window's stage
     * @param state what the window shows
     * @param pane the window's timeline
     * @param opener opens the remembered document
     * @param divider where the reader has put the divider before the side, from 0 to 1
     */
    public WindowMemory(
            Stage stage,
            ReadingState state,
            TimelinePane pane,
            DocumentOpener opener,
            ObjectProperty<Optional<Double>> divider) {
        this.state = state;
        this.pane = pane;
        timeline = pane.timeline();
        this.opener = opener;
        this.divider = divider;
        place = new StagePlace(stage);
    }

    /**
     * Restores what was remembered, and opens the document.
     *
     * @param settings what was remembered
     * @param arrived is told once the document is open and shown as it was
     */
    public void restore(WindowSettings settings, Runnable arrived) {
        remembered = Optional.of(settings);
        place.restore(settings.place());
        state.centreViewProperty()
                .set(EnumNames.find(
                        CentreView.class,
                        settings.view(),
                        state.centreViewProperty().get()));
        // Windows of former versions had three dividers, whose places mean nothing now.
        divider.set(
                settings.dividers().size() == 1
                        ? Optional.of(settings.dividers().get(0))
                        : Optional.empty());
        state.filterModeProperty().set(settings.filterMode());
        state.filterProperty().set(settings.filter());
        Consumer<OpenDocument> then = opened -> {
            settings.timeline().ifPresent(this::restoreTimeline);
            arrived.run();
        };
        settings.document().ifPresentOrElse(path -> opener.open(path, then), () -> opener.openBundled(then));
    }

    private void restoreTimeline(TimelinePlace remembered) {
        EnumNames.find(LaneGrouping.class, remembered.lanes()).ifPresent(timeline.laneGroupingProperty()::set);
        timeline.gapsLeftOutProperty().set(remembered.gaps() == GapDisplay.LEFT_OUT);
        timeline.laneArrangementProperty().set(arrangement(remembered.arranged()));
        EnumNames.find(TimelineScale.class, remembered.scale()).ifPresent(pane.scaleProperty()::set);
        ObjectProperty<StoryOptions> options = pane.story().optionsProperty();
        EnumNames.find(StoryOptions.Lanes.class, remembered.chapterLanes())
                .ifPresent(lanes -> options.set(options.get().withLanes(lanes)));
        EnumNames.find(StoryOptions.Claims.class, remembered.chapterClaims())
                .ifPresent(claims -> options.set(options.get().withClaims(claims)));
        // The timeline fits all into view when it is first laid out; what was remembered comes after that.
        Platform.runLater(() -> timeline.showDays(remembered.start(), remembered.end()));
    }

    private static LaneArrangement arrangement(LanePlaces remembered) {
        return new LaneArrangement(
                remembered.order(),
                new LinkedHashSet<>(remembered.collapsed()),
                new LinkedHashSet<>(remembered.pinned()));
    }

    /** Returns what changes when there is something else to remember. */
    public List<Observable> observables() {
        List<Observable> watched = new ArrayList<>(List.of(
                state.filterProperty(),
                state.filterModeProperty(),
                state.centreViewProperty(),
                state.documentProperty(),
                pane.scaleProperty(),
                pane.story().optionsProperty(),
                timeline.viewportProperty(),
                timeline.laneGroupingProperty(),
                timeline.laneArrangementProperty(),
                timeline.gapsLeftOutProperty()));
        watched.addAll(place.observables());
        watched.add(divider);
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
                        new TimeScale(viewport, timeline.gapsProperty().get()).day(viewport.width()),
                        timeline.laneGroupingProperty().get().name(),
                        timeline.gapsLeftOutProperty().get() ? GapDisplay.LEFT_OUT : GapDisplay.SHOWN,
                        arranged(),
                        pane.scaleProperty().get().name(),
                        pane.story().optionsProperty().get().lanes().name(),
                        pane.story().optionsProperty().get().claims().name()))
                : Optional.empty();
        return new WindowSettings(
                Optional.of(place.current()),
                divider.get().stream().toList(),
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
