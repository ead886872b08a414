package dateline.bench;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

/** The floor of the start-up benchmark: a window with nothing in it, which turns red when it is clicked. */
public final class EmptyWindow extends Application {
    /** Shows the window until the process is ended. */
    public static void main(String[] args) {
        launch(args);
    }

    @Override
    public void start(Stage stage) {
        Scene scene = new Scene(new Pane(), 1280, 800);
        scene.setOnMousePressed(event -> scene.setFill(Color.RED));
        stage.setScene(scene);
        stage.show();
    }
}
