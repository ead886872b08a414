package dateline.ui.export;

import dateline.date.words.English;
import dateline.export.ExportFormat;
import dateline.export.ExportOptions.Document;
import dateline.export.ExportOptions.Pages;
import dateline.export.content.ExportContent;
import dateline.export.paper.PaperSize;
import dateline.index.FilterResult;
import dateline.ui.export.ExportRequest.Text;
import dateline.ui.parts.Choice;
import dateline.ui.parts.Segmented;
import dateline.ui.parts.Theme;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What a format can be asked for: only what concerns the chosen one is shown. */
final class ExportChoices extends VBox {
    private final ExportModel model;

    ExportChoices(ExportModel model) {
        this.model = model;
        getStyleClass().add("export-choices");
        FlowPane rows = new FlowPane(
                row("What", model.contentProperty(), contents(), format -> format == ExportFormat.PDF),
                shown(row("Pages", model.pagesProperty(), pages(), format -> true), isTimelinePdf()),
                row("Paper", model.paperProperty(), papers(), format -> format == ExportFormat.PDF),
                row("Pixels", model.scaleProperty(), scales(), format -> format == ExportFormat.PNG),
                shown(row("Colours", model.coloursProperty(), colours(), format -> true), isPicture()));
        rows.getStyleClass().add("export-rows");
        getChildren().addAll(scope(), rows, text());
        model.contentProperty().addListener((o, was, is) -> requestLayout());
    }

    private ObservableValue<Boolean> isTimelinePdf() {
        return Bindings.createBooleanBinding(
                () -> model.formatProperty().get() == ExportFormat.PDF
                        && model.contentProperty().get() == Document.TIMELINE,
                model.formatProperty(),
                model.contentProperty());
    }

    private ObservableValue<Boolean> isPicture() {
        ObservableValue<Boolean> isTimelinePdf = isTimelinePdf();
        return Bindings.createBooleanBinding(
                () -> model.formatProperty().get().isPicture() || isTimelinePdf.getValue(),
                model.formatProperty(),
                isTimelinePdf);
    }

    private Node scope() {
        FilterResult accepted = model.accepted();
        int events = model.document().index().events().size();
        int claims = model.document().index().claims().size();
        String shown = "What the filter shows: " + English.share(accepted.eventCount(), events, "event") + ", "
                + English.share(accepted.claimCount(), claims, "claim");
        Node row = labelled(
                "Of the document",
                new Segmented<>(
                        model.scopeProperty(),
                        List.of(Choice.named(ExportScope.ALL, "All"), Choice.named(ExportScope.SHOWN, shown))));
        row.setVisible(model.isFiltered());
        row.setManaged(model.isFiltered());
        return row;
    }

    private Node text() {
        CheckBox leave = new CheckBox("Leave out the text, whose words are its publisher\u2019s");
        leave.setSelected(model.textProperty().get() == Text.LEFT_OUT);
        leave.setOnAction(event -> model.textProperty().set(leave.isSelected() ? Text.LEFT_OUT : Text.INCLUDED));
        boolean isPublishers = new ExportContent(model.document().index(), Optional.empty()).hasPublishersText();
        return shown(
                leave,
                Bindings.createBooleanBinding(
                        () -> isPublishers
                                && model.formatProperty()
                                        .get()
                                        .holdsText(model.contentProperty().get()),
                        model.formatProperty(),
                        model.contentProperty()));
    }

    private <T> Node row(
            String name, ObjectProperty<T> property, List<Choice<T>> choices, Predicate<ExportFormat> concerns) {
        return shown(
                labelled(name, new Segmented<>(property, choices)),
                model.formatProperty().map(concerns::test));
    }

    private static Node shown(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().unbind();
        node.managedProperty().unbind();
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
        return node;
    }

    private static HBox labelled(String name, Segmented<?> choice) {
        choice.makeSmall();
        Label label = new Label(name);
        label.setLabelFor(choice);
        choice.setAccessibleText(name);
        HBox row = new HBox(8, label, choice);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static List<Choice<Document>> contents() {
        return List.of(Choice.named(Document.REPORT, "Report"), Choice.named(Document.TIMELINE, "Timeline"));
    }

    private static List<Choice<Pages>> pages() {
        return List.of(
                Choice.withTooltip(Pages.ONE, "One", "The timeline fitted to one page"),
                Choice.withTooltip(
                        Pages.MANY, "Several", "The timeline on pages that overlap, to be laid side by side"));
    }

    private static List<Choice<PaperSize>> papers() {
        return List.of(
                Choice.named(PaperSize.A4, "A4"),
                Choice.named(PaperSize.A3, "A3"),
                Choice.named(PaperSize.LETTER, "Letter"));
    }

    private static List<Choice<Integer>> scales() {
        return List.of(
                Choice.explained(1, "1\u00d7", "As many pixels as on a screen"),
                Choice.explained(2, "2\u00d7", "Two pixels for one, for slides"),
                Choice.explained(4, "4\u00d7", "Four pixels for one, for print"));
    }

    private static List<Choice<Theme>> colours() {
        return List.of(Choice.named(Theme.LIGHT, "Light"), Choice.named(Theme.DARK, "Dark"));
    }
}
