/**
 * Words and signs of written dates, in the languages that are known.
 *
 * <p>Start reading at {@link dateline.io.imports.dates.words.DateLexer}.
 */
package dateline.io.imports.dates.words;
