package dateline.ui.shell;

import dateline.export.ExportFormat;
import dateline.ui.export.DocumentExport;
import dateline.ui.export.PictureSaver;
import dateline.ui.parts.Dialogs;
import dateline.ui.parts.StatusBar;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.print.DocumentPrinter;
import dateline.ui.print.Printers;
import dateline.ui.state.ReadingState;
import dateline.ui.timeline.TimelinePane;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.Stage;

/** The forms in which the document is handed on, and its printing. */
final class ExportMenu {
    private final DocumentExport exports;
    private final PictureSaver pictures;
    private final DocumentPrinter printer;

    private ExportMenu(DocumentExport exports, PictureSaver pictures, DocumentPrinter printer) {
        this.exports = exports;
        this.pictures = pictures;
        this.printer = printer;
    }

    /** Returns the menu of a window. */
    static ExportMenu of(
            Stage stage,
            ReadingState state,
            TimelinePane timeline,
            TaskExecutor background,
            StatusBar status,
            Dialogs dialogs) {
        return new ExportMenu(
                new DocumentExport(stage, state, background, status, dialogs),
                new PictureSaver(state, timeline, background, status, dialogs),
                new DocumentPrinter(stage, state, background, status, dialogs, Printers.ofSystem()));
    }

    Menu menu() {
        return MenuParts.menu(
                "_Export",
                MenuParts.item("_Export\u2026", "Shortcut+E", exports::choose),
                new SeparatorMenuItem(),
                item("_Web Page\u2026", ExportFormat.PAGE),
                item("_PDF\u2026", ExportFormat.PDF),
                item("P_icture\u2026", ExportFormat.PNG),
                item("_Tables\u2026", ExportFormat.XLSX),
                item("Report as _Markdown\u2026", ExportFormat.MARKDOWN),
                item("The _Source for Citing\u2026", ExportFormat.CSL_JSON),
                new SeparatorMenuItem(),
                MenuParts.item("The Timeline as It Is _Shown\u2026", "", pictures::choose));
    }

    /** Returns the item that prints. */
    MenuItem print() {
        return MenuParts.item("_Print\u2026", "Shortcut+P", printer::choose);
    }

    private MenuItem item(String name, ExportFormat format) {
        return MenuParts.item(name, "", () -> exports.choose(format));
    }
}
