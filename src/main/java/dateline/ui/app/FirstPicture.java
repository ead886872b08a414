package dateline.ui.app;

import dateline.layout.Palette;
import dateline.settings.EnumNames;
import dateline.settings.Settings.Frame;
import dateline.settings.Settings.Look;
import dateline.settings.Settings.WindowSettings;
import dateline.ui.app.Ahead.Still;
import dateline.ui.state.CentreView;
import dateline.ui.state.ReadingState;
import dateline.ui.theme.Theme;
import dateline.ui.timeline.Colors;
import dateline.ui.timeline.TimelineStill.Brush;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
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
    private final Brush brush;
    private final Canvas canvas = new Canvas();
    private final Rectangle header;
    private final Rectangle footer;
    private final Rectangle hairlines;
    private final Rectangle actors;
    private final Rectangle centre;
    private final Rectangle side;
    private Optional<Still> still = Optional.empty();

    private FirstPicture(Optional<Frame> remembered, Brush brush) {
        this.remembered = remembered;
        this.brush = brush;
        Palette palette = brush.palette();
        header = surface(palette.subtle());
        footer = surface(palette.subtle());
        // The surfaces upon it leave a line of it between each two.
        hairlines = surface(palette.hairline());
        actors = surface(palette.surface());
        centre = surface(palette.surface());
        side = surface(palette.surface());
        canvas.setId("timeline");
        getChildren().setAll(hairlines, header, actors, centre, side, footer, canvas);
    }

    private static Rectangle surface(int argb) {
        return new Rectangle(0, 0, Colors.of(argb));
    }

    /** Tells whether a start with these windows has a first picture: of one window with all of the bundled commentary. */
    static boolean suits(List<WindowSettings> windows) {
        return windows.size() <= 1
                && windows.stream()
                        .allMatch(window -> window.document().isEmpty()
                                && window.filter().isEmpty()
                                && window.view()
                                        .map(CentreView.TIMELINE.name()::equals)
                                        .orElse(true));
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
        Theme theme =
                look.theme().flatMap(name -> EnumNames.find(Theme.class, name)).orElse(Theme.LIGHT);
        double textSize = look.textSize().orElse(ReadingState.DEFAULT_TEXT_SIZE);
        new StagePlace(stage).restore(window.place());
        Brush brush = new Brush(TimelineBinding.fontSize(textSize), TimelineBinding.palette(theme));
        FirstPicture picture = new FirstPicture(window.frame(), brush);
        Scene scene = new Scene(picture, Colors.of(brush.palette().surface()));
        stage.setScene(scene);
        stage.show();
        picture.still = ahead.still();
        picture.requestLayout();
        if (picture.still.isEmpty()) {
            build.run();
            return;
        }
        stage.setTitle(MainWindow.title(picture.still.get().commentary()));
        StartupReport.watchPicture(scene);
        FirstFrame.then(scene, () -> true, () -> {
            if (stage.isShowing()) {
                build.run();
            }
        });
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        Frame frame = remembered.orElseGet(() -> WindowFrame.ofNewWindow(width));
        double between = height - frame.header() - frame.footer();
        double right = width - frame.right();
        place(hairlines, 0, 0, width, height);
        place(header, 0, 0, width, frame.header() - 1);
        place(actors, 0, frame.header(), frame.left() - 1, between);
        place(centre, frame.left(), frame.header(), right - frame.left(), between);
        place(side, right + 1, frame.header(), frame.right() - 1, between);
        place(footer, 0, height - frame.footer() + 1, width, frame.footer() - 1);
        canvas.relocate(frame.left(), frame.top());
        canvas.setWidth(Math.floor(width - frame.left() - frame.right()));
        canvas.setHeight(Math.floor(height - frame.top() - frame.bottom()));
        if (canvas.getWidth() > 0 && canvas.getHeight() > 0) {
            still.ifPresent(shown ->
                    shown.timeline().paint(canvas, brush, getScene().getWindow().getOutputScaleX()));
        }
    }

    private static void place(Rectangle surface, double x, double y, double width, double height) {
        surface.relocate(x, y);
        surface.setWidth(Math.max(0, width));
        surface.setHeight(Math.max(0, height));
    }
}
