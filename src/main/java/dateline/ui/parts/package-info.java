/**
 * Parts that several views share: controls, dialogs, themes, background tasks.
 *
 * <p>Start reading at {@link dateline.ui.parts.TaskExecutor}.
 */
package dateline.ui.parts;
