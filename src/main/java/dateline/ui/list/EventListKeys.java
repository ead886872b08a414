package dateline.ui.list;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;

/** Moves through the rows by key, past headings, and keeps the heading of the rows in view at the top. */
final class EventListKeys {
    private final ListView<ListRow> list;
    private final HeadingRow heading;

    /**
     * Listens to the keys of a list and to its scrolling.
     *
     * @param list the rows
     * @param heading lies over the top of the list
     */
    EventListKeys(ListView<ListRow> list, HeadingRow heading) {
        this.list = list;
        this.heading = heading;
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        list.addEventHandler(KeyEvent.KEY_TYPED, this::onLetter);
        list.fixedCellSizeProperty().addListener((o, was, is) -> stick());
        list.heightProperty().addListener((o, was, is) -> stick());
        list.skinProperty()
                .addListener((o, was, is) ->
                        flow().ifPresent(flow -> flow.positionProperty().addListener((p, before, now) -> stick())));
    }

    private Optional<VirtualFlow<?>> flow() {
        return Optional.ofNullable((VirtualFlow<?>) list.lookup(".virtual-flow"));
    }

    private ScrollPlace place() {
        double offset = beyond() * flow().map(VirtualFlow::getPosition).orElse(0.0);
        return new ScrollPlace(offset, list.getFixedCellSize(), list.getHeight());
    }

    /** Returns by how many pixels the rows are higher than the view. */
    private double beyond() {
        return Math.max(0, list.getItems().size() * list.getFixedCellSize() - list.getHeight());
    }

    /** Shows the heading of the first row in view over the top of the list. */
    void stick() {
        Optional<ScrollPlace.Sticky> sticky = place().sticky(list.getItems());
        heading.setVisible(sticky.isPresent());
        sticky.ifPresent(top -> {
            heading.show(top.heading());
            heading.setTranslateY(top.shift());
        });
    }

    /** Scrolls the selected row into view, below the heading at the top. */
    void showSelected() {
        int row = list.getSelectionModel().getSelectedIndex();
        if (row >= 0 && beyond() > 0) {
            flow().ifPresent(flow -> flow.setPosition(place().offsetToShow(row) / beyond()));
        }
    }

    private void onKey(KeyEvent event) {
        if (event.isAltDown()
                || event.isShiftDown()
                || event.isControlDown()
                || event.isMetaDown()
                || list.getItems().isEmpty()) {
            return;
        }
        int row = list.getSelectionModel().getSelectedIndex();
        int last = list.getItems().size() - 1;
        int page = Math.max(1, place().count() - 2);
        switch (event.getCode()) {
            case UP -> select(row < 0 ? 0 : row - 1, -1);
            case DOWN -> select(row + 1, 1);
            case PAGE_UP -> select(Math.max(0, row - page), -1);
            case PAGE_DOWN -> select(Math.min(last, row + page), 1);
            case HOME -> select(0, 1);
            case END -> select(last, -1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Selects an event: that of a row, or of the next one beyond a heading; before the first event the first. */
    private void select(int wanted, int step) {
        int row = wanted;
        while (row >= 0 && row < list.getItems().size() && list.getItems().get(row) instanceof ListRow.Heading) {
            row += step;
        }
        if (row < 0) {
            row = list.getItems().get(0) instanceof ListRow.Heading ? 1 : 0;
        }
        if (row < list.getItems().size()) {
            list.getSelectionModel().clearAndSelect(row);
            list.getFocusModel().focus(row);
            showSelected();
        }
    }

    /** Selects the next event whose title begins with a letter. */
    private void onLetter(KeyEvent event) {
        String letter = event.getCharacter().toLowerCase(Locale.ROOT);
        if (letter.length() != 1 || !Character.isLetterOrDigit(letter.charAt(0)) || event.isControlDown()) {
            return;
        }
        int count = list.getItems().size();
        int from = list.getSelectionModel().getSelectedIndex();
        for (int k = 1; k <= count; k++) {
            int row = Math.floorMod(from + k, count);
            if (list.getItems().get(row) instanceof ListRow.Entry entry
                    && entry.of().event().title().toLowerCase(Locale.ROOT).startsWith(letter)) {
                select(row, 1);
                return;
            }
        }
    }
}
