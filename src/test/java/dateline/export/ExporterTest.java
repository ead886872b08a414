package dateline.export;

import static org.junit.jupiter.api.Assertions.assertThrows;

import dateline.export.ExportOptions.Document;
import dateline.export.ExportOptions.Pages;
import dateline.export.content.ExportContent;
import dateline.export.paper.PaperSize;
import dateline.export.svg.PictureOptions;
import dateline.timeline.marks.SampleStory;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What all formats have in common when they are written. */
class ExporterTest {
    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void aCancelledExportHasNoFiles(ExportFormat format) {
        ExportContent content = ExportContent.whole(SampleStory.commentary());
        ExportOptions options =
                new ExportOptions(Document.TIMELINE, PaperSize.A4, Pages.ONE, 1, PictureOptions.usual());
        assertThrows(CancellationException.class, () -> Exporter.export(content, format, options, () -> true));
    }
}
