package dateline.ui.list;

import dateline.date.words.English;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The name of a chapter with the number of its events. */
final class HeadingRow extends HBox {
    private final Label name = new Label();
    private final Label count = new Label();

    HeadingRow() {
        getStyleClass().add("chapter-heading");
        setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().add("name");
        count.getStyleClass().add("secondary");
        getChildren().setAll(name, count);
    }

    void show(ListRow.Heading heading) {
        name.setText(heading.name());
        count.setText(English.grouped(heading.count()));
    }
}
