/**
 * Reads dates as a person types them for a text: EDTF, written dates, and dates relative to its publication.
 *
 * <p>Start reading at {@link dateline.io.imports.dates.entered.EnteredDate}.
 */
package dateline.io.imports.dates.entered;
