package dateline.ui.inspector;

import dateline.edit.links.LinkKind;
import dateline.edit.links.LinkRun;
import dateline.model.Item;
import dateline.text.ShownText;
import dateline.ui.parts.Icons;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import dateline.wording.Wording;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Says what is linked by clicking, what is linked so far, and why something cannot be; hidden otherwise.
 *
 * <p>Used on the JavaFX application thread.
 */
public final class LinkingBar extends HBox {
    private final ReadingState state;
    private final Label what = new Label();
    private final Label links = new Label();
    private final Region sign = Icons.icon("icon-error");

    /**
     * Builds the bar.
     *
     * @param state what the window shows
     * @param linker ends the linking
     */
    public LinkingBar(ReadingState state, Linker linker) {
        this.state = state;
        getStyleClass().add("linking-bar");
        setAlignment(Pos.CENTER_LEFT);
        what.getStyleClass().add("linking-what");
        for (Label label : List.of(what, links)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        VBox words = new VBox(2, what, links);
        words.setMinWidth(0);
        setHgrow(words, Priority.ALWAYS);
        Button done = new Button("Done");
        done.setOnAction(event -> linker.done());
        Button cancel = new Button("Take back");
        cancel.setOnAction(event -> linker.cancel());
        for (Button button : List.of(done, cancel)) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        getChildren().setAll(words, done, cancel);
        managedProperty().bind(visibleProperty());
        state.linking().runProperty().addListener((o, was, is) -> show());
        state.linking().refusalProperty().addListener((o, was, is) -> show());
        show();
    }

    private void show() {
        Optional<LinkRun> run = state.linking().run();
        setVisible(run.isPresent());
        run.ifPresent(this::show);
    }

    private void show(LinkRun run) {
        String subject = "\u201c" + name(run.subject()) + "\u201d";
        what.setText("Click what " + subject + " " + run.kind().verb()
                + ". Space links what is selected, Enter when done, Esc takes all back.");
        Optional<String> refusal = state.linking().refusalProperty().get();
        links.setText(refusal.orElseGet(() -> linked(run)));
        links.getStyleClass().setAll("label", refusal.isPresent() ? "form-fault" : "secondary");
        links.setGraphic(refusal.isPresent() ? sign : null);
        setAccessibleText(what.getText() + " " + links.getText());
    }

    private String linked(LinkRun run) {
        List<String> ids = run.linked();
        if (ids.isEmpty()) {
            return run.kind() == LinkKind.PART_OF ? "Not part of a larger event yet." : "Nothing is linked yet.";
        }
        String last = "\u201c" + name(ids.get(ids.size() - 1)) + "\u201d";
        return ids.size() == 1
                ? "Linked: " + last + "."
                : Wording.count(ids.size(), "item") + " linked, the last one " + last + ".";
    }

    private String name(String id) {
        Optional<OpenDocument> document = state.documentProperty().get();
        return ShownText.name(
                document.flatMap(open -> open.index().item(id)).map(Item::label).orElse(id));
    }
}
