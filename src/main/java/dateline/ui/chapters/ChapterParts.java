package dateline.ui.chapters;

import dateline.ui.parts.StatusBar;
import dateline.ui.state.CentreView;
import dateline.ui.state.ReadingState;
import dateline.ui.story.StoryFoot;
import dateline.ui.timeline.TimelinePane;
import dateline.ui.timeline.TimelineScale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

/** What the window shows around the chapters, as long as the middle shows them: tools above, signs and span below. */
public final class ChapterParts {
    private final ReadingState state;
    private final TimelinePane pane;

    /**
     * Prepares the parts.
     *
     * @param state what the window shows
     * @param pane the timeline with its chapters
     */
    public ChapterParts(ReadingState state, TimelinePane pane) {
        this.state = state;
        this.pane = pane;
    }

    /** Tells whether the middle shows chapters. */
    private BooleanBinding areShown() {
        return state.centreViewProperty()
                .isEqualTo(CentreView.TIMELINE)
                .and(Bindings.equal(pane.shownScaleProperty(), TimelineScale.CHAPTERS));
    }

    /**
     * Says at the foot what the timeline shows, and what its signs mean as long as it shows chapters.
     *
     * @param status the foot of the window
     */
    public void explain(StatusBar status) {
        StringProperty ofAxis = new SimpleStringProperty("");
        new TimelineSpan(pane.timeline(), ofAxis);
        status.spanProperty()
                .bind(Bindings.when(areShown())
                        .then(pane.story().inViewProperty())
                        .otherwise(ofAxis));
        status.offer(new StoryFoot(pane.story()), areShown());
    }

    /**
     * Returns the tools of the chapters.
     *
     * @param narrow whether the window is narrow, where they are shorter
     */
    public Region tools(ObservableValue<Boolean> narrow) {
        ChapterTools tools = new ChapterTools(pane, narrow);
        tools.visibleProperty().bind(areShown());
        tools.managedProperty().bind(tools.visibleProperty());
        return tools;
    }
}
