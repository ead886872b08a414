package dateline.ui.timeline;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dateline.timeline.lanes.PreparedTimeline;
import dateline.timeline.marks.SampleStory;
import dateline.timeline.render.Palette;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** Shows the timeline alone in a window, to be looked at: {@code [dark] [select=ID] [size=WxH]}. */
public final class TimelineDemo extends Application {
    /** Starts the window; not itself an {@link Application}, so that it can be started from the class path. */
    public static final class Launcher {
        private Launcher() {}

        /** Starts the window. */
        public static void main(String[] arguments) {
            Application.launch(TimelineDemo.class, arguments);
        }
    }

    @Override
    public void start(Stage stage) {
        boolean dark = getParameters().getRaw().contains("dark");
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        TimelinePane pane = new TimelinePane();
        pane.timeline().paletteProperty().set(dark ? Palette.dark() : Palette.light());
        pane.timeline().timelineProperty().set(PreparedTimeline.of(SampleStory.commentary()));
        pane.countsProperty().set("28 of 28 events, 12 of 12 claims");
        getParameters().getRaw().stream()
                .filter(p -> p.startsWith("select="))
                .forEach(p -> pane.timeline().selectedItemProperty().set(Optional.of(p.substring(7))));
        double width = 1000;
        double height = 700;
        for (String parameter : getParameters().getRaw()) {
            if (parameter.startsWith("size=")) {
                String[] size = parameter.substring(5).split("x", -1);
                width = Double.parseDouble(size[0]);
                height = Double.parseDouble(size[1]);
            }
        }
        stage.setScene(new Scene(pane, width, height));
        stage.setWidth(width);
        stage.setHeight(height);
        stage.setTitle("Timeline");
        stage.show();
    }
}
