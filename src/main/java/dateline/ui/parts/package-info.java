/**
 * Parts that several views share: controls, words, dialogs, themes, background tasks.
 *
 * <p>Start reading at {@link dateline.ui.parts.Wording}.
 */
package dateline.ui.parts;
