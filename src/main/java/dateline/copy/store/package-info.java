/**
 * Stores copies on the reader's disk.
 *
 * <p>Start reading at {@link dateline.copy.store.CopyStore}.
 */
package dateline.copy.store;
