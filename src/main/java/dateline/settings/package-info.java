/**
 * What the program remembers between runs, and where the platform keeps such things.
 *
 * <p>Depends on {@link dateline.query} for the filter and on the logging interface; knows no user interface.
 */
package dateline.settings;
