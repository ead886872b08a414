package dateline.ui.story;

import dateline.timeline.render.Fill;
import dateline.timeline.render.Palette;
import dateline.timeline.render.StoryEmphasis;
import dateline.timeline.render.StoryRenderer;
import dateline.timeline.story.StoryLayout;
import dateline.timeline.story.StoryOptions.Claims;
import dateline.timeline.story.StorySizes;
import dateline.ui.canvas.CanvasDrawing;
import dateline.ui.canvas.Colors;
import dateline.ui.canvas.FxTextMeasurer;
import dateline.ui.canvas.PillImages;
import dateline.ui.state.ReadingState;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/** Draws a story on a Canvas. */
final class StoryPicture {
    private static final double WIDE = 1300;
    private static final double WIDEST = 1900;

    private final Canvas canvas = new Canvas();
    private final PillImages pills = new PillImages();
    private FxTextMeasurer measurer = new FxTextMeasurer(12);
    private double fontSize = 12;

    Canvas canvas() {
        return canvas;
    }

    /** Returns the sizes beside running text of a size, in a view of a width in pixels: larger where it is wide. */
    StorySizes sizes(double textSize, double width, Claims claims) {
        double drawn = width < WIDE ? StorySizes.DRAWN : width < WIDEST ? 12.5 : 14;
        double wanted = textSize / ReadingState.DEFAULT_TEXT_SIZE * drawn;
        if (wanted != fontSize) {
            fontSize = wanted;
            measurer = new FxTextMeasurer(wanted);
        }
        return new StorySizes(fontSize, measurer, claims);
    }

    private CanvasDrawing drawing(double scale) {
        return new CanvasDrawing(canvas.getGraphicsContext2D(), measurer, pills, scale);
    }

    /**
     * Draws everything anew.
     *
     * @param story what is shown; empty for nothing
     * @param palette the colours
     * @param emphasis what stands out
     * @param scroll how far it is scrolled, in pixels
     */
    void paint(Optional<StoryLayout> story, Palette palette, StoryEmphasis emphasis, double scroll) {
        GraphicsContext g = canvas.getGraphicsContext2D();
        double width = canvas.getWidth();
        double height = canvas.getHeight();
        // The clear discards what earlier frames have queued.
        g.clearRect(0, 0, width, height);
        double scale = canvas.getScene().getWindow().getOutputScaleX();
        story.ifPresentOrElse(shown -> new StoryRenderer(drawing(scale), palette, shown, emphasis).draw(scroll), () -> {
            g.setFill(Colors.of(palette.surface()));
            g.fillRect(0, 0, width, height);
        });
    }

    /** Frames the picture, for a reader who came to it by the keyboard. */
    void frame(Palette palette) {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.setStroke(Colors.of(Fill.faint(palette.accent(), 0.7)));
        g.setLineDashes();
        g.setLineWidth(2);
        g.strokeRect(1, 1, canvas.getWidth() - 2, canvas.getHeight() - 2);
    }
}
