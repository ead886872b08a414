/**
 * Dates in the Extended Date/Time Format: parsing, canonical form, first and last possible day, precision, and words for
 * people.
 *
 * <p>The standard is the Library of Congress specification of 4 February 2019, a profile of ISO 8601-2:2019, at its levels
 * 0, 1 and 2. {@link dateline.date.Edtf} is the entrance. All values are immutable, no method takes or returns null, and
 * nothing depends on the default locale or time zone.
 *
 * <p>May depend on {@code java.base} and nothing else.
 */
package dateline.date;
