/**
 * Makes events of lines such as {@code spring 2021: Council votes on the bridge @voss #politics}.
 *
 * <p>Start reading at {@link dateline.edit.entry.QuickEntry}.
 */
package dateline.edit.entry;
