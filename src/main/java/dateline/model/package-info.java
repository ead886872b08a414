/**
 * The commentary taken apart: source, actors, events and claims as immutable records.
 *
 * <p>Depends on {@link dateline.date} only and knows neither a file format nor a screen. Nothing here is ever
 * {@code null}: what may be missing is an {@link java.util.Optional} or an empty list, and every collection is an
 * unmodifiable copy.
 */
package dateline.model;
