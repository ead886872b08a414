package dateline.ui.export;

import dateline.export.ExportFormat;
import dateline.export.ExportOptions;
import dateline.export.ExportOptions.Document;
import dateline.export.ExportOptions.Pages;
import dateline.export.content.ExportContent;
import dateline.export.paper.PaperSize;
import dateline.export.svg.PictureOptions;
import dateline.index.FilterResult;
import dateline.timeline.render.Palette;
import dateline.ui.export.ExportRequest.Text;
import dateline.ui.parts.BackgroundTask;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.parts.Theme;
import dateline.ui.state.OpenDocument;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/**
 * What is chosen in the dialogue, and a preview of it.
 *
 * <p>Used on the JavaFX application thread; each choice is tried in the background, the last one counts.
 */
final class ExportModel {
    private final OpenDocument document;
    private final FilterResult accepted;
    private final TaskExecutor background;
    private final ObjectProperty<ExportFormat> format;
    private final ObjectProperty<ExportScope> scope;
    private final ObjectProperty<Text> text;
    private final ObjectProperty<Document> content = new SimpleObjectProperty<>(this, "content", Document.REPORT);
    private final ObjectProperty<PaperSize> paper = new SimpleObjectProperty<>(this, "paper", PaperSize.A4);
    private final ObjectProperty<Pages> pages = new SimpleObjectProperty<>(this, "pages", Pages.ONE);
    private final ObjectProperty<Integer> scale = new SimpleObjectProperty<>(this, "scale", 2);
    private final ObjectProperty<Theme> colours = new SimpleObjectProperty<>(this, "colours", Theme.LIGHT);
    private final ReadOnlyObjectWrapper<Optional<ShownPreview>> preview =
            new ReadOnlyObjectWrapper<>(this, "preview", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> failure =
            new ReadOnlyObjectWrapper<>(this, "failure", Optional.empty());
    private Optional<BackgroundTask<ShownPreview>> running = Optional.empty();

    /**
     * Begins with what suits the document: all of it, unless a filter is set, and with its text.
     *
     * @param document the document
     * @param accepted what the filter shows of it
     * @param first the format at the start
     * @param background where previews are made
     */
    ExportModel(OpenDocument document, FilterResult accepted, ExportFormat first, TaskExecutor background) {
        this.document = document;
        this.accepted = accepted;
        this.background = background;
        format = new SimpleObjectProperty<>(this, "format", first);
        scope = new SimpleObjectProperty<>(this, "scope", isFiltered() ? ExportScope.SHOWN : ExportScope.ALL);
        boolean isPublishers = new ExportContent(document.index(), Optional.empty()).hasPublishersText();
        text = new SimpleObjectProperty<>(this, "text", isPublishers ? Text.LEFT_OUT : Text.INCLUDED);
        for (ObjectProperty<?> choice :
                new ObjectProperty<?>[] {format, scope, text, content, paper, pages, scale, colours}) {
            choice.addListener((o, was, is) -> tryOut());
        }
        tryOut();
    }

    ObjectProperty<ExportFormat> formatProperty() {
        return format;
    }

    ObjectProperty<ExportScope> scopeProperty() {
        return scope;
    }

    ObjectProperty<Text> textProperty() {
        return text;
    }

    ObjectProperty<Document> contentProperty() {
        return content;
    }

    ObjectProperty<PaperSize> paperProperty() {
        return paper;
    }

    ObjectProperty<Pages> pagesProperty() {
        return pages;
    }

    ObjectProperty<Integer> scaleProperty() {
        return scale;
    }

    ObjectProperty<Theme> coloursProperty() {
        return colours;
    }

    /** Returns the preview of what is chosen; empty while it is made, and where it cannot be. */
    ReadOnlyObjectProperty<Optional<ShownPreview>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** Returns why what is chosen cannot be exported, as a sentence; empty where it can, or is not known yet. */
    ReadOnlyObjectProperty<Optional<String>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Tells whether the filter takes away a part of the document. */
    boolean isFiltered() {
        return accepted.size() < document.index().items().size();
    }

    OpenDocument document() {
        return document;
    }

    FilterResult accepted() {
        return accepted;
    }

    /** Returns what is chosen. */
    ExportRequest request() {
        Palette palette = colours.get() == Theme.DARK ? Palette.dark() : Palette.light();
        ExportOptions options = new ExportOptions(
                content.get(),
                paper.get(),
                pages.get(),
                scale.get(),
                PictureOptions.usual().in(palette));
        Optional<FilterResult> kept = scope.get() == ExportScope.SHOWN ? Optional.of(accepted) : Optional.empty();
        return new ExportRequest(document, kept, text.get(), format.get(), options);
    }

    private void tryOut() {
        close();
        preview.set(Optional.empty());
        failure.set(Optional.empty());
        ExportRequest request = request();
        running = Optional.of(BackgroundTask.create(cancelled -> ShownPreview.of(request.preview(cancelled)))
                .onSuccess(made -> preview.set(Optional.of(made)))
                .onError(e -> failure.set(Optional.of("This cannot be exported: " + e.getMessage() + ".")))
                .run(background));
    }

    /** Gives up the preview that is being made. */
    void close() {
        running.ifPresent(BackgroundTask::cancel);
        running = Optional.empty();
    }
}
