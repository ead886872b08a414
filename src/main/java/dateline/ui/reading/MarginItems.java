package dateline.ui.reading;

import dateline.model.Event;
import dateline.model.Item;
import dateline.text.ShownText;
import dateline.ui.parts.ItemSymbol;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The names of the items that rest on a sentence, the events first, as many as its lines have room for. */
final class MarginItems extends Region {
    private final List<Hyperlink> links = new ArrayList<>();
    private final Label more = new Label();

    MarginItems(List<Item> items, double width, Consumer<Item> onItem) {
        getStyleClass().add("margin-items");
        setMinWidth(width);
        setPrefWidth(width);
        items.stream()
                .sorted(Comparator.comparing(item -> !(item instanceof Event)))
                .forEach(item -> {
                    Hyperlink link = new Hyperlink(ShownText.line(item.label()), new ItemSymbol(item));
                    link.setFocusTraversable(false);
                    link.setOnAction(event -> onItem.accept(item));
                    links.add(link);
                });
        more.getStyleClass().add("secondary");
        getChildren().setAll(links);
        getChildren().add(more);
    }

    /** The row is as high as its sentence. */
    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double line = links.isEmpty() ? 1 : Math.ceil(links.get(0).prefHeight(-1));
        int room = Math.max(1, (int) Math.floor((getHeight() - snappedTopInset()) / line));
        int shown = links.size() <= room ? links.size() : Math.max(1, room - 1);
        for (int k = 0; k < links.size(); k++) {
            links.get(k).setVisible(k < shown);
            double width = Math.min(getWidth(), links.get(k).prefWidth(-1));
            links.get(k).resizeRelocate(0, snappedTopInset() + k * line, width, line);
        }
        more.setVisible(shown < links.size() && shown < room);
        more.setText(links.size() - shown + " more");
        more.resizeRelocate(20, snappedTopInset() + shown * line, more.prefWidth(-1), line);
    }
}
