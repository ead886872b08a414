package dateline.ui.timeline;

import dateline.index.FilterMode;
import dateline.model.Commentary;
import dateline.timeline.lanes.LaneArrangement;
import dateline.timeline.lanes.LaneGrouping;
import dateline.timeline.lanes.PreparedTimeline;
import dateline.timeline.marks.DisplayList;
import dateline.timeline.marks.SampleStory;
import dateline.ui.parts.Theme;
import dateline.ui.state.ReadingState;
import dateline.ui.story.StoryView;
import dateline.ui.testing.Fx;
import dateline.ui.testing.FxToolkit;
import dateline.ui.testing.Hand;
import dateline.ui.testing.Sight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reader at a window that shows the timeline of the invented story; one window for all tests of a class. */
@ExtendWith(FxToolkit.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ReaderAtTimeline {
    private TimelinePane pane;

    Hand hand;
    ShownTimeline timeline;
    final List<String> opened = new ArrayList<>();
    final List<String> filteredBy = new ArrayList<>();

    /** Puts the timeline back to where it is when a document has just been opened, without motion. */
    @BeforeEach
    void startAnew() {
        if (pane == null) {
            open();
        }
        show(SampleStory.commentary());
    }

    /** Has the timeline offer further entries in the menu of an item, by its id. */
    void offer(Function<String, List<MenuItem>> entries) {
        Fx.run(() -> pane.setItemEntries(entries));
    }

    private void open() {
        Fx.run(() -> {
            pane = new TimelinePane(new StoryView(new ReadingState()));
            pane.timeline().onOpenProperty().set(opened::add);
            pane.timeline().onActorProperty().set(filteredBy::add);
            Stage stage = new Stage();
            stage.setScene(new Scene(pane, 1000, 640));
            Theme.LIGHT.apply(stage.getScene());
            FxToolkit.share(stage);
            stage.show();
            hand = new Hand(stage);
            timeline = new ShownTimeline(pane.timeline());
        });
    }

    /** Shows another story. */
    void show(Commentary story) {
        opened.clear();
        filteredBy.clear();
        Fx.run(() -> {
            TimelineControl control = pane.timeline();
            control.animatedProperty().set(false);
            control.selectedItemProperty().set(Optional.empty());
            control.laneGroupingProperty().set(LaneGrouping.ACTOR);
            control.laneArrangementProperty().set(LaneArrangement.NONE);
            control.acceptedProperty().set(Optional.empty());
            control.filterModeProperty().set(FilterMode.SHOW_ONLY);
            control.gapsLeftOutProperty().set(true);
            control.timelineProperty().set(PreparedTimeline.of(story));
            control.fit();
            control.requestFocus();
        });
    }

    /** Has motion as at the first start. */
    void moveSmoothly() {
        Fx.run(() -> pane.timeline().animatedProperty().set(true));
    }

    Sight sight() {
        return hand.sight();
    }

    DisplayList look() {
        return timeline.look();
    }

    /** Returns what a screen reader says of the timeline. */
    String announced() {
        return Fx.call(() -> pane.timeline().getAccessibleText());
    }
}
