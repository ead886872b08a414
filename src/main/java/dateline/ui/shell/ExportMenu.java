package dateline.ui.shell;

import dateline.export.ExportFormat;
import dateline.ui.export.DocumentExport;
import dateline.ui.export.PictureSaver;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The forms in which the document is handed on. */
final class ExportMenu {
    private final DocumentExport exports;
    private final PictureSaver pictures;

    ExportMenu(DocumentExport exports, PictureSaver pictures) {
        this.exports = exports;
        this.pictures = pictures;
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

    private MenuItem item(String name, ExportFormat format) {
        return MenuParts.item(name, "", () -> exports.choose(format));
    }
}
