/**
 * The pane with what a text says and its document does not have yet, to be taken or refused one by one or a kind at once.
 *
 * <p>Start reading at {@link dateline.ui.suggest.SuggestionsPane}.
 */
package dateline.ui.suggest;
