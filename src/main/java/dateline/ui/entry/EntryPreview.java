package dateline.ui.entry;

import dateline.edit.entry.EntryLine;
import dateline.edit.entry.NamedActor;
import dateline.text.ShownText;
import dateline.ui.parts.Icons;
import dateline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The lines that say what was understood of each typed line, or why it was not. Used on the JavaFX application thread. */
final class EntryPreview extends VBox {
    /** Maximum lines shown one by one, those that are not understood first. */
    private static final int MOST = 4;

    private static final String HINT = "An event in a line: date, colon, title, @ before an actor, # before a category."
            + " For example \u201Cspring 2021: Council votes on the bridge @voss #politics\u201D";

    EntryPreview() {
        getStyleClass().add("entry-preview");
    }

    /**
     * Shows what was understood.
     *
     * @param lines the typed lines
     * @param passage what is said of the passages that the events will have
     */
    void show(List<EntryLine> lines, String passage) {
        List<EntryLine> ordered = Stream.concat(
                        lines.stream().filter(line -> line.problem().isPresent()),
                        lines.stream().filter(line -> line.event().isPresent()))
                .toList();
        List<Node> rows = new ArrayList<>();
        if (lines.isEmpty()) {
            rows.add(plain(HINT));
        }
        if (lines.size() > 1) {
            rows.add(plain(count(lines)));
        }
        ordered.stream().limit(MOST).forEach(line -> rows.add(row(line, lines)));
        if (ordered.size() > MOST) {
            rows.add(plain("and " + Wording.count(ordered.size() - MOST, "more line")));
        }
        if (lines.stream().anyMatch(line -> line.event().isPresent())) {
            rows.add(plain(passage));
        }
        getChildren().setAll(rows);
    }

    private static String count(List<EntryLine> lines) {
        long understood =
                lines.stream().filter(line -> line.event().isPresent()).count();
        if (understood == 0) {
            return "None of the " + Wording.count(lines.size(), "line") + " is understood.";
        }
        String events = Wording.count(understood, "event");
        return understood == lines.size()
                ? "Enter adds " + events + "."
                : "Enter adds " + events + "; " + Wording.count(lines.size() - understood, "line")
                        + " not understood, which will stay.";
    }

    private static Node row(EntryLine line, List<EntryLine> all) {
        if (line.event().isPresent()) {
            return wrapped(new Label(words(line.event().get())));
        }
        if (all.size() == 1 && line.text().indexOf(':') < 0) {
            // The date is still being typed, which is no fault.
            return plain(line.problem().orElse(""));
        }
        String where = all.size() > 1 ? ShownText.name(line.text()) + " \u2013 " : "";
        Label reason = wrapped(new Label(where + line.problem().orElse("")));
        reason.getStyleClass().add("understood-fault");
        HBox row = new HBox(Icons.icon("icon-error"), reason);
        row.getStyleClass().add("understood-date");
        HBox.setHgrow(reason, Priority.SOMETIMES);
        return row;
    }

    /** Returns an event in a line: date, title, actors and category. */
    private static String words(EntryLine.Draft event) {
        String actors = event.actors().stream().map(EntryPreview::words).collect(Collectors.joining(", "));
        return Stream.of(
                        Stream.of(event.dateWords(), ShownText.line(event.title()), actors),
                        Optional.of("#" + event.category().orElse("")).filter(words -> words.length() > 1).stream())
                .flatMap(words -> words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" \u2013 "));
    }

    private static String words(NamedActor actor) {
        return ShownText.name(actor.name()) + (actor.isNew() ? " (new)" : "");
    }

    private static Label plain(String words) {
        Label label = wrapped(new Label(words));
        label.getStyleClass().add("secondary");
        return label;
    }

    private static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** Returns all that the lines say. */
    String text() {
        return getChildren().stream()
                .flatMap(node -> node instanceof HBox row ? row.getChildren().stream() : Stream.of(node))
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .collect(Collectors.joining(" "));
    }
}
