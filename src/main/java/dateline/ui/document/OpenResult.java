package dateline.ui.document;

/** What came of opening a file: a reading, or a question without whose answer there is none. */
sealed interface OpenResult permits LoadedDocument, ColumnQuestion {}
