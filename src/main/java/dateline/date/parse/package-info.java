/**
 * The parser of the Extended Date/Time Format, with a reason and a position for each string that it refuses.
 *
 * <p>Start reading at {@link dateline.date.parse.EdtfParser}.
 */
package dateline.date.parse;
