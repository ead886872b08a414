package dateline.ui.app;

import dateline.layout.Palette;
import dateline.settings.EnumNames;
import dateline.settings.Settings.Frame;
import dateline.settings.Settings.Look;
import dateline.settings.Settings.WindowSettings;
import dateline.ui.app.Ahead.Still;
import dateline.ui.state.ReadingState;
import dateline.ui.theme.Theme;
import dateline.ui.timeline.Colors;
import dateline.ui.timeline.StillCanvas;
import dateline.ui.timeline.TimelineStill;
import dateline.ui.timeline.TimelineStill.Brush;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;

/**
 * What the first window shows while its controls are built: its timeline, painted where it is going to stand, and the
 * surfaces around it.
 *
 * <p>Nothing in it is a control: those, with their style sheets, take longer than the whole of this frame. Used on the JavaFX
 * application thread.
 */
final class FirstPicture extends Pane {
    private final Optional<Frame> remembered;
    private final Rectangle header;
    private final Rectangle footer;
    private final Rectangle hairlines;
    private final Rectangle actors;
    private final Rectangle centre;
    private final Rectangle side;
    private Optional<Still> still = Optional.empty();

    private FirstPicture(Optional<Frame> remembered, Palette palette) {
        this.remembered = remembered;
        header = surface(palette.subtle());
        footer = surface(palette.subtle());
        // The surfaces upon it leave a line of it between each two.
        hairlines = surface(palette.hairline());
        actors = surface(palette.surface());
        centre = surface(palette.surface());
        side = surface(palette.surface());
        getChildren().setAll(hairlines, header, actors, centre, side, footer);
    }

    private static Rectangle surface(int argb) {
        return new Rectangle(0, 0, Colors.of(argb));
    }

    /**
     * Shows a window with the picture in it, and then has the window built in its scene.
     *
     * @param stage the window's stage, not shown yet
     * @param ahead what is being read
     * @param look how the program looks
     * @param window what the window will be like
     * @param build what builds it; called when the picture has been seen, or at once where reading fails or takes too long
     */
    static void show(Stage stage, Ahead ahead, Look look, WindowSettings window, Runnable build) {
        new StagePlace(stage).restore(window.place());
        Palette palette = palette(look);
        FirstPicture picture = new FirstPicture(window.frame(), palette);
        Scene scene = new Scene(picture, Colors.of(palette.surface()));
        stage.setScene(scene);
        stage.show();
        Optional<Still> still = ahead.still();
        if (still.isEmpty()) {
            build.run();
            return;
        }
        picture.take(still.get());
        stage.setTitle(MainWindow.title(still.get().commentary()));
        StartupReport.watchPicture(scene);
        FirstFrame.then(scene, () -> true, () -> {
            if (stage.isShowing()) {
                build.run();
            }
        });
    }

    private static Palette palette(Look look) {
        return TimelineBinding.palette(EnumNames.find(Theme.class, look.theme(), Theme.LIGHT));
    }

    /**
     * Returns a canvas with a timeline, in the size that it will have if the window comes up as it was last.
     *
     * <p>Any thread: what it takes longest, the fonts and the layout, need not wait for the toolkit then.
     *
     * @param timeline what is to be painted
     * @param look how the program looks
     * @param window what the window will be like
     */
    static StillCanvas paintAhead(TimelineStill timeline, Look look, WindowSettings window) {
        double textSize = look.textSize().orElse(ReadingState.DEFAULT_TEXT_SIZE);
        StillCanvas painted = new StillCanvas(timeline, new Brush(TimelineBinding.fontSize(textSize), palette(look)));
        Frame frame = window.frame()
                .orElseGet(() -> WindowFrame.ofNewWindow(StagePlace.DEFAULT_WIDTH, StagePlace.DEFAULT_HEIGHT, 1));
        fit(painted, frame, frame.width(), frame.height(), frame.scale());
        return painted;
    }

    private static void fit(StillCanvas painted, Frame frame, double width, double height, double scale) {
        painted.fit(
                Math.floor(width - frame.left() - frame.right()),
                Math.floor(height - frame.top() - frame.bottom()),
                scale);
    }

    private void take(Still shown) {
        still = Optional.of(shown);
        shown.timeline().canvas().setId("timeline");
        getChildren().add(shown.timeline().canvas());
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double scale = getScene().getWindow().getOutputScaleX();
        Frame frame = remembered.orElseGet(() -> WindowFrame.ofNewWindow(width, height, scale));
        double between = height - frame.header() - frame.footer();
        double right = width - frame.right();
        place(hairlines, 0, 0, width, height);
        place(header, 0, 0, width, frame.header() - 1);
        place(actors, 0, frame.header(), frame.left() - 1, between);
        place(centre, frame.left(), frame.header(), right - frame.left(), between);
        place(side, right + 1, frame.header(), frame.right() - 1, between);
        place(footer, 0, height - frame.footer() + 1, width, frame.footer() - 1);
        still.ifPresent(shown -> {
            shown.timeline().canvas().relocate(frame.left(), frame.top());
            fit(shown.timeline(), frame, width, height, scale);
        });
    }

    private static void place(Rectangle surface, double x, double y, double width, double height) {
        surface.relocate(x, y);
        surface.setWidth(Math.max(0, width));
        surface.setHeight(Math.max(0, height));
    }
}
