/**
 * The values of the Extended Date/Time Format: dates, intervals and sets with their first and last possible day.
 *
 * <p>The standard is the Library of Congress specification of 4 February 2019, a profile of ISO 8601-2:2019, at its levels
 * 0, 1 and 2. Start reading at {@link dateline.date.Edtf}.
 */
package dateline.date;
