/**
 * A commentary: its source, actors, events and claims as immutable records.
 *
 * <p>Start reading at {@link dateline.model.Commentary}. Nothing here is {@code null}: what may be missing is an {@link
 * java.util.Optional} or an empty list, and every collection is an unmodifiable copy.
 */
package dateline.model;
