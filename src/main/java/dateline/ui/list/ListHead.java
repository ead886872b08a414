package dateline.ui.list;

import dateline.date.words.English;
import dateline.ui.parts.WrappedTip;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** The head of the list: how many events in which order, links to the other orders, and the names of the columns. */
final class ListHead extends Region {
    private static final double HEIGHT = 32;

    private final Label count = new Label();
    private final FlowPane words = new FlowPane(14, 0, count);
    private final Label others = new Label("others");
    private final Label sentence = new Label("sentence");
    private final List<ToggleButton> actors = new ArrayList<>();
    private RowLook look;

    /**
     * Creates the head.
     *
     * @param look how rows look now
     * @param order the order of the list, which the links change
     */
    ListHead(RowLook look, ObjectProperty<ListOrder> order) {
        this.look = look;
        getStyleClass().add("list-head");
        count.getStyleClass().add("panel-title");
        words.setAlignment(Pos.CENTER_LEFT);
        for (ListOrder each : ListOrder.values()) {
            Hyperlink link = new Hyperlink(each.label());
            link.setOnAction(event -> order.set(each));
            link.visibleProperty().bind(order.isNotEqualTo(each));
            link.managedProperty().bind(link.visibleProperty());
            words.getChildren().add(link);
        }
        Arrays.asList(others, sentence).forEach(label -> label.getStyleClass().add("column-name"));
        getChildren().setAll(words, others, sentence);
    }

    /**
     * Says how many events are listed.
     *
     * @param text the number and the order
     */
    void tell(String text) {
        count.setText(text);
        requestLayout();
    }

    /**
     * Shows other columns.
     *
     * @param newLook how rows look now
     * @param onActor what a click on an actor does with its id
     */
    void show(RowLook newLook, Consumer<String> onActor) {
        look = newLook;
        getChildren().removeAll(actors);
        actors.clear();
        for (ActorColumn actor : look.actors()) {
            ToggleButton name = new ToggleButton(actor.brief());
            name.getStyleClass().setAll("actor-column");
            String spoken = actor.name() + ", " + English.count(actor.events(), "event");
            name.setAccessibleText(spoken);
            name.setTooltip(WrappedTip.of(spoken + ". Click to filter by it."));
            name.setOnAction(event -> onActor.accept(actor.id()));
            actors.add(name);
        }
        getChildren().addAll(1, actors);
        requestLayout();
    }

    /** Presses the names of the actors that the filter names. */
    void choose(Set<String> ids) {
        for (int k = 0; k < actors.size(); k++) {
            actors.get(k).setSelected(ids.contains(look.actors().get(k).id()));
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(HEIGHT * look.unit(), words.prefHeight(wordsWidth(look.columns(width))) + 4);
    }

    private double wordsWidth(ListColumns columns) {
        double lastColumn = columns.hasSentences() ? sentence.prefWidth(-1) : 0;
        double right = columns.actors() > 0
                ? columns.actor(0) - columns.columnWidth() / 2
                : columns.sentencesRight() - lastColumn;
        return right - 2 * columns.dateLeft();
    }

    @Override
    protected void layoutChildren() {
        ListColumns columns = look.columns(EventListView.rowWidth(this));
        double width = wordsWidth(columns);
        double height = words.prefHeight(width);
        words.resizeRelocate(columns.dateLeft(), (getHeight() - height) / 2, width, height);
        double wide = columns.columnWidth() + 2;
        for (int k = 0; k < actors.size(); k++) {
            actors.get(k).setVisible(k < columns.actors());
            place(actors.get(k), columns.actor(Math.min(k, columns.actors())) - wide / 2, wide);
        }
        others.setVisible(columns.actors() > 0);
        place(others, columns.others(), others.prefWidth(-1));
        sentence.setVisible(columns.hasSentences());
        double last = sentence.prefWidth(-1);
        place(sentence, columns.sentencesRight() - last, last);
    }

    private void place(Region part, double x, double width) {
        double height = part.prefHeight(-1);
        part.resizeRelocate(x, Math.rint((getHeight() - height) / 2), width, height);
    }
}
