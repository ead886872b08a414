package dateline.ui.list;

import dateline.timeline.render.Palette;
import dateline.timeline.story.StoryOptions.Claims;
import dateline.timeline.story.StorySizes;
import dateline.ui.canvas.CanvasDrawing;
import dateline.ui.canvas.FxTextMeasurer;
import dateline.ui.canvas.PillImages;
import dateline.ui.state.ReadingState;
import java.util.List;
import javafx.scene.canvas.Canvas;

/**
 * What all rows share: columns, colours and sizes.
 *
 * @param actors the columns that there may be
 * @param palette the colours
 * @param unit the size of the text in units of the usual one
 * @param measurer has the fonts of the signs
 * @param pills the images of round signs drawn before
 */
record RowLook(List<ActorColumn> actors, Palette palette, double unit, FxTextMeasurer measurer, PillImages pills) {
    static RowLook of(List<ActorColumn> actors, Palette palette, double textSize) {
        double unit = textSize / ReadingState.DEFAULT_TEXT_SIZE;
        return new RowLook(actors, palette, unit, new FxTextMeasurer(StorySizes.DRAWN * unit), new PillImages());
    }

    /** Returns the places of the parts of a row. */
    ListColumns columns(double width) {
        return ListColumns.of(width, unit, actors.size());
    }

    /** Draws on a canvas, which is cleared. */
    RowDrawing drawing(Canvas canvas, ListColumns columns) {
        canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        CanvasDrawing drawing = new CanvasDrawing(canvas.getGraphicsContext2D(), measurer, pills, 1);
        return new RowDrawing(
                drawing, palette, new StorySizes(StorySizes.DRAWN * unit, measurer, Claims.TICKS), columns);
    }
}
