package dateline.ui.story;

import dateline.timeline.render.StoryKey;
import dateline.timeline.story.StoryOptions.Claims;
import dateline.timeline.story.StorySizes;
import dateline.ui.canvas.CanvasDrawing;
import dateline.ui.canvas.FxTextMeasurer;
import dateline.ui.canvas.PillImages;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;

/** Says on one line what the signs of a story mean. */
public final class StoryFoot extends Region {
    private final StoryView view;
    private final Canvas canvas = new Canvas();

    /**
     * Makes the foot of a story.
     *
     * @param view has the colours and the size of the words
     */
    public StoryFoot(StoryView view) {
        this.view = view;
        getStyleClass().add("story-foot");
        getChildren().setAll(canvas);
        setMinWidth(0);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(
                "Signs: a disc is a day, a pill some time within, a bar what lasted, an arrow what goes on, a struck"
                        + " circle what did not happen, a dashed ring what lies ahead, a tick a claim that rests on an event.");
        view.paletteProperty().addListener(o -> requestLayout());
        view.textSizeProperty().addListener(o -> requestLayout());
    }

    private double size() {
        return view.textSizeProperty().get() * 0.9;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.rint(18 * size() / 12);
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(Math.floor(getWidth()));
        canvas.setHeight(Math.rint(26 * size() / StorySizes.DRAWN));
        canvas.relocate(0, Math.rint((getHeight() - canvas.getHeight()) / 2));
        FxTextMeasurer measurer = new FxTextMeasurer(size());
        StorySizes sizes = new StorySizes(size(), measurer, Claims.TICKS);
        canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        CanvasDrawing drawing = new CanvasDrawing(canvas.getGraphicsContext2D(), measurer, new PillImages(), 1);
        new StoryKey(drawing, view.paletteProperty().get(), sizes).drawOneLine(canvas.getWidth());
    }
}
