package dateline.ui.detail;

import dateline.index.Argument;
import dateline.index.FilterResult;
import dateline.model.ArgumentStep;
import dateline.model.Event;
import dateline.model.Rendition;
import dateline.ui.parts.ItemLink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the argument hangs on, and where to begin; shown while nothing is selected. */
final class OverviewDetail {
    /** The number of events that are listed. */
    private static final int EVENTS = 7;

    private final DetailParts parts;
    private final UnfinishedDetail unfinished;

    OverviewDetail(DetailParts parts, UnfinishedDetail unfinished) {
        this.parts = parts;
        this.unfinished = unfinished;
    }

    List<Node> parts() {
        List<Node> nodes = new ArrayList<>();
        List<Event> hinges = parts.index().events().stream()
                .filter(event -> claims(event) > 0)
                .sorted(Comparator.comparing(this::claims, Comparator.reverseOrder()))
                .limit(EVENTS)
                .toList();
        if (parts.index().events().isEmpty()) {
            nodes.add(DetailParts.text("This commentary names no events yet."));
        } else if (hinges.isEmpty()) {
            nodes.add(DetailParts.text("Select an event, or a sentence of the text, to read what it says and where."));
        } else {
            nodes.add(DetailParts.heading("What the argument hangs on"));
            nodes.add(DetailParts.secondary("The events that most claims rest on"));
            VBox links = new VBox();
            links.getStyleClass().add("hinges");
            hinges.forEach(event -> links.getChildren().add(hinge(event)));
            nodes.add(links);
        }
        if (parts.state().acceptedProperty().get().flatMap(FilterResult::first).isPresent()) {
            nodes.add(walk());
        }
        List<ArgumentStep> steps = parts.document().commentary().argument();
        if (!steps.isEmpty()) {
            nodes.add(steps(steps.size()));
        }
        // The bundled commentary is finished, and a reader of it does not ask.
        if (parts.document().file().isPresent() || rendition() == Rendition.VERBATIM) {
            nodes.add(unfinished.lists(parts));
        }
        nodes.add(editDocument());
        return nodes;
    }

    private Rendition rendition() {
        return parts.document().commentary().source().rendition();
    }

    private int claims(Event event) {
        return parts.index().restingOn(event.id()).size();
    }

    private ItemLink hinge(Event event) {
        int claims = claims(event);
        ItemLink link =
                new ItemLink(event, event.label(), "", () -> parts.state().selectItem(event.id()));
        link.addBehind(new ClaimTicks(event, parts.index()));
        link.setAccessibleText(link.getAccessibleText() + ", " + DetailParts.restOnIt(claims));
        return link;
    }

    private Hyperlink walk() {
        Hyperlink walk = new Hyperlink("Walk through in order of time \u25b8");
        walk.getStyleClass().add("walk-link");
        walk.setOnAction(event -> parts.state().selectNext());
        return walk;
    }

    private Hyperlink editDocument() {
        Hyperlink edit = new Hyperlink("Edit the document\u2019s details");
        edit.getStyleClass().add("walk-link");
        edit.setTooltip(new Tooltip("Title, authors, publisher, date and address of the text"));
        edit.setOnAction(event -> parts.inspector().edit());
        return edit;
    }

    /** Returns the steps of the argument, closed at first. */
    private TitledPane steps(int count) {
        List<Integer> numbers = IntStream.range(0, count).boxed().toList();
        TitledPane steps =
                new TitledPane("The steps of the argument", new LongList<>(numbers, this::step, new VBox(6)));
        steps.getStyleClass().add("argument-steps");
        steps.setAnimated(false);
        steps.setExpanded(false);
        return steps;
    }

    /** Returns a step of the argument with its thesis below it. */
    private Region step(int which) {
        Argument argument = parts.index().argument();
        ArgumentStep step = argument.steps().get(which);
        VBox box = new VBox(parts.stepLink(step, (which + 1) + ". " + step.title()));
        argument.thesisOf(step).map(parts::link).ifPresent(box.getChildren()::add);
        return box;
    }
}
