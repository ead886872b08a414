package dateline.ui.mapping;

import dateline.io.imports.csv.ColumnMapping;
import dateline.io.imports.csv.ColumnRole;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;

/** Chooses the column for a role; typing a letter goes to the next column whose name starts with it. */
final class ColumnChoice extends ComboBox<Optional<String>> {
    private static final int NAME = 40;
    private static final int EXAMPLE = 40;

    private final List<String> header;
    private final List<String> examples;

    /**
     * Creates the choice and ties it to the mapping.
     *
     * @param examples a value of each column, in the order of the header; blank where there is none
     */
    ColumnChoice(MappingModel model, ColumnRole role, List<String> examples) {
        this.header = model.trial().preview().header();
        this.examples = examples;
        getStyleClass().add("column-choice");
        setAccessibleText("Column for " + MappingWords.name(role));
        setMaxWidth(Double.MAX_VALUE);
        setPrefWidth(260);
        setVisibleRowCount(12);
        setCellFactory(view -> new ColumnCell(true));
        setButtonCell(new ColumnCell(false));
        getItems()
                .setAll(Stream.concat(
                                Stream.of(Optional.<String>empty()),
                                header.stream().map(Optional::of))
                        .toList());
        Tooltip full = new Tooltip();
        full.setWrapText(true);
        full.setMaxWidth(400);
        valueProperty().addListener((o, was, is) -> {
            setTooltip(is.filter(name -> name.length() > NAME / 2)
                    .map(name -> full)
                    .orElse(null));
            full.setText(is.map(name -> MappingWords.shorten(name, 400)).orElse(""));
            model.choose(role, is);
        });
        model.mappingProperty().addListener((o, was, is) -> show(is, role));
        show(model.mappingProperty().get(), role);
        addEventHandler(KeyEvent.KEY_TYPED, this::jump);
    }

    private void show(ColumnMapping mapping, ColumnRole role) {
        Optional<String> column = mapping.column(role);
        if (!column.equals(getValue())) {
            setValue(column);
        }
    }

    private void jump(KeyEvent event) {
        String typed = event.getCharacter();
        if (typed.isBlank() || event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        int from = Math.max(getSelectionModel().getSelectedIndex(), 0);
        for (int step = 1; step <= header.size(); step++) {
            int index = (from + step - 1) % header.size();
            if (header.get(index).regionMatches(true, 0, typed, 0, typed.length())) {
                getSelectionModel().select(index + 1);
                return;
            }
        }
    }

    /** A column by its name, in the list with one of its values. */
    private final class ColumnCell extends ListCell<Optional<String>> {
        private final boolean inList;

        ColumnCell(boolean inList) {
            this.inList = inList;
            setTextOverrun(OverrunStyle.ELLIPSIS);
        }

        @Override
        protected void updateItem(Optional<String> column, boolean empty) {
            super.updateItem(column, empty);
            setText(empty || column == null ? "" : column.map(this::words).orElse("none"));
        }

        private String words(String column) {
            String name = MappingWords.shorten(column, NAME);
            String example = inList ? examples.get(header.indexOf(column)) : "";
            return example.isBlank() ? name : name + "  \u00b7  " + MappingWords.shorten(example, EXAMPLE);
        }
    }
}
