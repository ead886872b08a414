package dateline.ui.app;

import dateline.layout.LaneArrangement;
import dateline.layout.LaneGrouping;
import dateline.layout.Viewport;
import dateline.query.Filter;
import dateline.settings.EnumNames;
import dateline.settings.Settings;
import dateline.settings.Settings.Folding;
import dateline.settings.Settings.LanePlaces;
import dateline.settings.Settings.Look;
import dateline.settings.Settings.Motion;
import dateline.settings.Settings.TimelinePlace;
import dateline.settings.SettingsSaver;
import dateline.settings.SettingsStore;
import dateline.ui.state.CentreView;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import dateline.ui.state.TextShown;
import dateline.ui.theme.Theme;
import dateline.ui.timeline.TimelineControl;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.control.SplitPane;

/**
 * Brings the window back as it was left, and remembers it as it is now.
 *
 * <p>Used on the JavaFX application thread.
 */
final class Session {
    private final MainWindow window;
    private final ReadingState state;
    private final TimelineControl timeline;
    private final SettingsStore store;
    private final SettingsSaver saver;
    private final StagePlace place;
    private boolean remembering;

    Session(MainWindow window, SettingsStore store) {
        this.window = window;
        this.store = store;
        state = window.state();
        timeline = window.timelinePane().timeline();
        saver = new SettingsSaver(store);
        place = new StagePlace(window.stage());
    }

    static Session inPlatformDirectory(MainWindow window) {
        return new Session(window, SettingsStore.inPlatformDirectory());
    }

    /** Restores what was remembered and opens a document: the given file, else the last one, else the bundled one. */
    void begin(Optional<Path> file) {
        Settings settings = store.load();
        place.restore(settings.window());
        settings.look()
                .theme()
                .flatMap(name -> EnumNames.find(Theme.class, name))
                .ifPresent(window.themeProperty()::set);
        settings.look().textSize().ifPresent(state.textSizeProperty()::set);
        timeline.animatedProperty().set(settings.look().motion() == Motion.SMOOTH);
        settings.view()
                .flatMap(name -> EnumNames.find(CentreView.class, name))
                .ifPresent(state.centreViewProperty()::set);
        settings.look()
                .words()
                .flatMap(name -> EnumNames.find(TextShown.class, name))
                .ifPresent(state.textShownProperty()::set);
        restoreDividers(settings.dividers());
        window.opener().recent().setAll(settings.recent());
        state.filterModeProperty().set(settings.filterMode());
        Optional<Path> last = settings.document().filter(Files::isRegularFile);
        boolean sameAsLast =
                file.isEmpty() && last.isPresent() == settings.document().isPresent();
        if (sameAsLast) {
            state.filterProperty().set(settings.filter());
        }
        Optional<TimelinePlace> span = sameAsLast ? settings.timeline() : Optional.empty();
        file.or(() -> last)
                .ifPresentOrElse(
                        path -> window.opener().open(path, opened -> span.ifPresent(this::restoreTimeline)),
                        () -> window.opener().openBundled(opened -> span.ifPresent(this::restoreTimeline)));
        window.stage().showingProperty().addListener((o, was, is) -> restoreDividers(settings.dividers()));
        Platform.runLater(this::remember);
    }

    private void restoreTimeline(TimelinePlace remembered) {
        EnumNames.find(LaneGrouping.class, remembered.lanes()).ifPresent(timeline.laneGroupingProperty()::set);
        timeline.foldingProperty().set(remembered.folding() == Folding.FOLDED);
        LanePlaces arranged = remembered.arranged();
        timeline.laneArrangementProperty()
                .set(new LaneArrangement(
                        arranged.order(),
                        new LinkedHashSet<>(arranged.folded()),
                        new LinkedHashSet<>(arranged.pinned())));
        // The timeline fits all into view when it is first laid out; what was remembered comes after that.
        Platform.runLater(() -> {
            Viewport now = timeline.viewportProperty().get();
            timeline.viewportProperty()
                    .set(new Viewport(
                            remembered.start(), remembered.daysPerPixel(), now.width(), now.height(), now.scroll()));
        });
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

    private void remember() {
        InvalidationListener listener = changed -> saver.save(current());
        List<Observable> watched = new ArrayList<>(List.of(
                window.themeProperty(),
                state.textSizeProperty(),
                state.filterProperty(),
                state.filterModeProperty(),
                state.centreViewProperty(),
                state.textShownProperty(),
                state.documentProperty(),
                window.opener().recent(),
                timeline.viewportProperty(),
                timeline.laneGroupingProperty(),
                timeline.laneArrangementProperty(),
                timeline.foldingProperty(),
                timeline.animatedProperty()));
        watched.addAll(place.observables());
        for (SplitPane pane : window.splitPanes()) {
            pane.getDividers().forEach(divider -> watched.add(divider.positionProperty()));
        }
        watched.forEach(observable -> observable.addListener(listener));
        remembering = true;
    }

    private Settings current() {
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
        Filter filter = state.filterProperty().get();
        return new Settings(
                Optional.of(place.current()),
                new Look(
                        Optional.of(window.themeProperty().get().name()),
                        Optional.of(state.textSizeProperty().get()),
                        timeline.animatedProperty().get() ? Motion.SMOOTH : Motion.NONE,
                        Optional.of(state.textShownProperty().get().name())),
                dividers,
                state.documentProperty().get().flatMap(OpenDocument::file),
                List.copyOf(window.opener().recent()),
                filter,
                state.filterModeProperty().get(),
                Optional.of(state.centreViewProperty().get().name()),
                span);
    }

    private LanePlaces arranged() {
        LaneArrangement arrangement = timeline.laneArrangementProperty().get();
        return new LanePlaces(
                arrangement.order(),
                arrangement.folded().stream().sorted().toList(),
                arrangement.pinned().stream().sorted().toList());
    }

    /** Saves for the last time. */
    void end() {
        if (remembering) {
            saver.save(current());
        }
        saver.close();
    }
}
