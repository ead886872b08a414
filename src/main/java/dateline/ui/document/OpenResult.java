package dateline.ui.document;

/** The result of opening a file: the document, or a question about a table's columns. */
sealed interface OpenResult permits LoadedDocument, ColumnQuestion {}
