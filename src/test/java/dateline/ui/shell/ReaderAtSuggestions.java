package dateline.ui.shell;

import dateline.model.Commentary;
import dateline.ui.testing.Fx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A reader at a text for which there are suggestions. */
abstract class ReaderAtSuggestions extends ReaderAtWindow {
    static final List<String> SENTENCES = List.of(
            "In March 2018 the pier was closed by Tom Alder.",
            "Nobody minded, not even Mr Alder or Ines Calder.",
            "It was opened again last year, with a band from Low Island.",
            "Bands from Low Island are loud.");

    static final String PIER = "2018-03  The pier was closed by Tom Alder";
    static final String OPENED = "2023  It was opened again last year, with a band from Low Island";

    static final String SUMMARY = ".suggestions-header > .secondary";

    Path file;

    @BeforeEach
    void openAText() throws IOException {
        open("pier");
    }

    void open(String id) throws IOException {
        file = directory.resolve(id + ".dateline.json");
        Files.writeString(file, """
                {"format": "dateline/1", "id": "%s",
                 "source": {"title": "The %s", "rendition": "verbatim", "published": "2024-12-17",
                   "paragraphs": [{"sentences": ["%s"]}]},
                 "actors": [{"id": "ines", "name": "Ines Calder"}]}
                """.formatted(id, id, String.join("\", \"", SENTENCES)));
        Fx.run(() -> first().opener().open(file, opened -> {}));
    }

    @AfterEach
    void closeThePane() {
        while (Fx.call(() -> first().editing().editor().unsavedProperty().get())) {
            Fx.run(() -> first().editing().editor().undo());
        }
        Fx.run(() -> {
            first().lower().suggestions().bringBackRefused();
            first().lower().suggestions().shownProperty().set(false);
        });
    }

    boolean isShown() {
        return sight().find(".suggestions-pane").isPresent();
    }

    /** Returns the shown labels of the listed suggestions, from the top. */
    List<String> listed() {
        return Fx.call(() -> sight().fromTop(".suggestion-cell").stream()
                .flatMap(cell -> cell.lookupAll(".label").stream())
                .filter(label -> label.isVisible() && !label.getStyleClass().contains("secondary"))
                .map(label -> ((Labeled) label).getText())
                .toList());
    }

    /** Returns where the chosen suggestion came from. */
    String origin() {
        return Fx.call(() -> sight().all(".suggestion-cell").stream()
                .filter(cell -> ((ListCell<?>) cell).isSelected())
                .map(cell -> ((Labeled) cell.lookup(".secondary")).getText())
                .findFirst()
                .orElseThrow());
    }

    List<String> highlighted() {
        return FerryText.highlighted(sight());
    }

    Commentary commentary() {
        return Fx.call(() -> first().editing().editor().commentary().orElseThrow());
    }

    static final List<String> ALL = List.of("Dates (2)", PIER, OPENED, "Names (2)", "Tom Alder, Alder", "Low Island");
}
