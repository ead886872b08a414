package dateline.ui.export;

/** How much of the document is handed on. */
enum ExportScope {
    /** All of it. */
    ALL,
    /** What the filter shows. */
    SHOWN
}
