package dateline.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/** The floor of the start-up benchmark: a window with nothing in it, which says when its first frame is painted. */
public final class EmptyWindow extends Application {
    /** Shows the window until the process is ended. */
    public static void main(String[] args) {
        launch(args);
    }

    @Override
    public void start(Stage stage) {
        Scene scene = new Scene(new Pane(), 1280, 800);
        stage.setScene(scene);
        AnimationTimer afterFrame = new AnimationTimer() {
            @Override
            public void handle(long now) {
                stop();
                System.out.println(StartupBench.LINE);
                System.out.flush();
            }
        };
        Runnable[] afterLayout = new Runnable[1];
        afterLayout[0] = () -> {
            scene.removePostLayoutPulseListener(afterLayout[0]);
            afterFrame.start();
        };
        scene.addPostLayoutPulseListener(afterLayout[0]);
        stage.show();
    }
}
