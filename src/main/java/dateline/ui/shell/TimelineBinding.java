package dateline.ui.shell;

import dateline.index.Filter;
import dateline.index.FilterResult;
import dateline.model.Item;
import dateline.timeline.lanes.LaneArrangement;
import dateline.timeline.lanes.PreparedTimeline;
import dateline.timeline.render.Palette;
import dateline.timeline.scale.Viewport;
import dateline.ui.parts.Theme;
import dateline.ui.state.ItemClicks;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import dateline.ui.timeline.TimelineControl;
import dateline.ui.timeline.TimelinePane;
import dateline.ui.timeline.TimelineScale;
import dateline.wording.Wording;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;

/** Ties the timeline, which knows nothing of documents, to what the window shows. */
final class TimelineBinding {
    private final ReadingState state;
    private final TimelinePane pane;
    private final TimelineControl timeline;

    TimelineBinding(ReadingState state, TimelinePane pane, ObjectProperty<Theme> theme) {
        this.state = state;
        this.pane = pane;
        timeline = pane.timeline();
        timeline.fontSizeProperty().bind(state.textSizeProperty().map(size -> fontSize(size.doubleValue())));
        timeline.paletteProperty().bind(theme.map(TimelineBinding::palette));
        pane.story().textSizeProperty().bind(state.textSizeProperty());
        pane.story().paletteProperty().bind(timeline.paletteProperty());
        state.documentProperty().addListener((o, was, is) -> showDocument(arrival(was, is)));
        state.acceptedProperty().addListener((o, was, is) -> showFilter());
        state.filterModeProperty().addListener((o, was, is) -> showFilter());
        state.searchResultsProperty().addListener((o, was, is) -> showMatches());
        state.selectionProperty().addListener((o, was, is) -> showSelection());
        state.chosenProperty().addListener((o, was, is) -> showChosen());
        timeline.selectedItemProperty().addListener((o, was, is) -> takeSelection(is));
        timeline.onClickProperty().set(new ItemClicks(state)::takes);
        timeline.onActorProperty().set(id -> state.filterProperty().set(Filter.NONE.withActors(Set.of(id))));
        showDocument(Arrival.NEW);
    }

    /** Whether a document is another one, or the same one as edited, saved elsewhere or read again. */
    private enum Arrival {
        NEW,
        RELOADED
    }

    private static Arrival arrival(Optional<OpenDocument> was, Optional<OpenDocument> is) {
        return OpenDocument.isSame(was, is) ? Arrival.RELOADED : Arrival.NEW;
    }

    /** Returns the size of the timeline's labels beside running text of some size, both in pixels. */
    private static double fontSize(double textSize) {
        return textSize - 1;
    }

    /** Returns the timeline's colours in a look. */
    private static Palette palette(Theme theme) {
        return switch (theme) {
            case LIGHT -> Palette.light();
            case DARK -> Palette.dark();
        };
    }

    private void showDocument(Arrival arrival) {
        Viewport before = timeline.viewportProperty().get();
        if (arrival == Arrival.NEW) {
            state.documentProperty()
                    .get()
                    .ifPresent(open ->
                            timeline.gapsLeftOutProperty().set(open.timeline().isLeavingGapsOutAdvised()));
            timeline.laneArrangementProperty().set(LaneArrangement.NONE);
            pane.scaleProperty().set(TimelineScale.CHAPTERS);
        }
        // The former document's filter accepts items that the new one may not have.
        timeline.acceptedProperty().set(Optional.empty());
        timeline.timelineProperty()
                .set(state.documentProperty().get().map(OpenDocument::timeline).orElse(PreparedTimeline.empty()));
        if (arrival == Arrival.RELOADED) {
            timeline.viewportProperty().set(before);
        }
        pane.refresh();
        showFilter();
        showMatches();
        showSelection();
        showChosen();
    }

    private void showChosen() {
        timeline.chosenProperty()
                .set(state.documentProperty()
                        .get()
                        .map(open -> open.index().bits(state.chosenProperty().get()))
                        .orElse(new BitSet()));
    }

    private void showFilter() {
        timeline.filterModeProperty().set(state.filterModeProperty().get());
        Optional<FilterResult> accepted = state.acceptedOfDocument();
        timeline.acceptedProperty()
                .set(accepted.filter(result -> !result.filter().isEmpty()).map(FilterResult::accepted));
        pane.countsProperty().set(accepted.map(this::counts).orElse(""));
    }

    private String counts(FilterResult result) {
        OpenDocument document = state.documentProperty().get().orElseThrow();
        int events = document.index().events().size();
        int claims = document.index().claims().size();
        return result.filter().isEmpty()
                ? Wording.count(events, "event") + ", " + Wording.count(claims, "claim")
                : Wording.share(result.eventCount(), events, "event") + ", "
                        + Wording.share(result.claimCount(), claims, "claim");
    }

    private void showMatches() {
        timeline.matchesProperty().set(state.found().positions());
    }

    private void showSelection() {
        Optional<String> id = state.selectedItem().map(Item::id);
        if (!timeline.selectedItemProperty().get().equals(id)) {
            timeline.selectedItemProperty().set(id);
            id.ifPresent(pane::show);
        }
    }

    private void takeSelection(Optional<String> id) {
        if (id.isPresent()) {
            if (!state.selectedItem().map(Item::id).equals(id)) {
                state.selectItem(id.get());
            }
        } else if (state.selectedItem().isPresent()) {
            state.clearSelection();
        }
    }
}
