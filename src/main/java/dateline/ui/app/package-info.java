/** The application and its window: wiring, menu, header, status line, opening documents, remembering the session. */
package dateline.ui.app;
