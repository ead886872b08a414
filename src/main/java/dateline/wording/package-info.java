/**
 * English words for the vocabularies of the model.
 *
 * <p>Start reading at {@link dateline.wording.Wording}.
 */
package dateline.wording;
