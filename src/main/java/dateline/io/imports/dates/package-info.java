/**
 * Reads dates that were written for people.
 *
 * <p>Start reading at {@link dateline.io.imports.dates.WrittenDate}.
 */
package dateline.io.imports.dates;
