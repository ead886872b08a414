/**
 * What the window shows at the moment: the open document, the selection with its history, the filter and the search.
 *
 * <p>One {@link dateline.ui.state.ReadingState} per window; every view reads it and none calls another. It uses
 * JavaFX properties and no nodes, so that it is tested without a window.
 */
package dateline.ui.state;
