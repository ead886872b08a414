/**
 * Saves and restores the windows: place, panels, filter, view, look.
 *
 * <p>Start reading at {@link dateline.ui.session.WindowMemory}.
 */
package dateline.ui.session;
