/**
 * What the toolkit of windows needs before it starts and for each window.
 *
 * <p>Start reading at {@link dateline.ui.toolkit.DisplayProbe}.
 */
package dateline.ui.toolkit;
