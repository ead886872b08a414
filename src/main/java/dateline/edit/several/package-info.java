/**
 * What several events and claims share, and the edits that change them all in one step.
 *
 * <p>Start reading at {@link dateline.edit.several.SeveralItems}.
 */
package dateline.edit.several;
