package dateline.ui.export;

import dateline.export.ExportFormat;
import dateline.export.ExportOptions;
import dateline.export.ExportPreview;
import dateline.export.Exported;
import dateline.export.Exporter;
import dateline.export.content.ExportContent;
import dateline.index.Filter;
import dateline.index.FilterResult;
import dateline.ui.parts.FilterDescription;
import dateline.ui.state.OpenDocument;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What the reader has chosen to export. Immutable; its work may be done on any thread.
 *
 * @param document the document as it is open
 * @param kept what the filter shows, where that alone is exported; empty for all
 * @param text whether the sentences of the text are exported
 * @param format the format
 * @param options what the format is asked for
 */
record ExportRequest(
        OpenDocument document, Optional<FilterResult> kept, Text text, ExportFormat format, ExportOptions options) {
    /** Whether the sentences of the text are exported. */
    enum Text {
        /** They are. */
        INCLUDED,
        /** They are not. */
        LEFT_OUT
    }

    /** Writes the export. */
    Exported export(BooleanSupplier cancelled) throws IOException {
        return Exporter.export(content(), format, options, cancelled);
    }

    /** Writes the export, and what of it can be shown in advance. */
    ExportPreview preview(BooleanSupplier cancelled) throws IOException {
        return ExportPreview.of(content(), format, options, cancelled);
    }

    private ExportContent content() {
        ExportContent chosen =
                kept.map(this::part).orElseGet(() -> new ExportContent(document.index(), Optional.empty()));
        return text == Text.LEFT_OUT && format.holdsText(options.document()) ? chosen.withoutText() : chosen;
    }

    private ExportContent part(FilterResult accepted) {
        Filter filter = accepted.filter();
        String words = filter.isEmpty() ? "" : FilterDescription.of(filter, document.index());
        return ExportContent.part(document.index(), accepted, words);
    }
}
