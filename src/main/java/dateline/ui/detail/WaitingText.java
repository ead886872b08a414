package dateline.ui.detail;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Grey bars in the place of headings and lines, while a document is being read; a screen reader passes them over. */
final class WaitingText extends VBox {
    /** The length of each line as a share of the width; 0 stands for a gap. */
    private static final double[] LINES = {
        0.5, 0.62, 0.58, 0.66, 0.6, 0.54, 0.64, 0, 0.25, 0.94, 0.9, 0.96, 0.88, 0.93, 0.45, 0, 0.95, 0.91, 0.97, 0.6
    };

    WaitingText() {
        getStyleClass().add("waiting-text");
        setMouseTransparent(true);
        for (double share : LINES) {
            Region line = new Region();
            line.getStyleClass().add(share == 0 ? "waiting-gap" : "waiting-bar");
            line.maxWidthProperty().bind(widthProperty().multiply(share));
            getChildren().add(line);
        }
    }
}
