/**
 * The parser of the Extended Date/Time Format.
 *
 * <p>Start reading at {@link dateline.date.parse.EdtfParser}.
 */
package dateline.date.parse;
