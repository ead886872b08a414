/**
 * The application and its window: wiring, menu, header, panes, windows and their restoration.
 *
 * <p>Start reading at {@link dateline.ui.shell.MainWindow}.
 */
package dateline.ui.shell;
