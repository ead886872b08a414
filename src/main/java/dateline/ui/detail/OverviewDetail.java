package dateline.ui.detail;

import dateline.index.Argument;
import dateline.index.FilterResult;
import dateline.model.ArgumentStep;
import dateline.model.Commentary;
import dateline.model.Rendition;
import dateline.model.Source;
import dateline.ui.parts.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The document itself, and what to do first; shown while nothing is selected. */
final class OverviewDetail {
    private final DetailParts parts;

    OverviewDetail(DetailParts parts) {
        this.parts = parts;
    }

    List<Node> parts() {
        Commentary commentary = parts.document().commentary();
        Source source = commentary.source();
        List<Node> nodes = new ArrayList<>();
        nodes.add(DetailParts.kicker("Commentary"));
        nodes.add(DetailParts.title(source.title()));
        nodes.add(DetailParts.secondary(Wording.count(commentary.actors().size(), "actor")
                + ", "
                + Wording.count(commentary.events().size(), "event")
                + ", "
                + Wording.count(commentary.claims().size(), "claim")
                + ", "
                + Wording.count(source.sentenceCount(), "sentence")));
        nodes.add(DetailParts.text("Select an event or a claim on the timeline, or a sentence of the text, to read what"
                + " it says, who says so and where."));
        Button first = new Button("Start with the first event");
        first.setOnAction(event -> parts.state().selectNext());
        first.setDisable(parts.state()
                .acceptedProperty()
                .get()
                .flatMap(FilterResult::first)
                .isEmpty());
        nodes.add(first);
        List<ArgumentStep> steps = commentary.argument();
        if (!steps.isEmpty()) {
            List<Integer> numbers = IntStream.range(0, steps.size()).boxed().toList();
            nodes.add(DetailParts.section(
                    "What the argument hangs on", new LongList<>(numbers, this::step, new VBox(6))));
        }
        if (source.rendition() == Rendition.RETELLING) {
            nodes.add(DetailParts.secondary("The text is a retelling: each sentence of the original is retold in one"
                    + " sentence. Short quotes in quotation marks are the original's words."));
        }
        return nodes;
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
