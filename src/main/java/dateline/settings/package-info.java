/**
 * What the program remembers between runs, where the platform keeps such things, and which version it is.
 *
 * <p>Depends on {@link dateline.query} for the filter and on the logging interface; knows no user interface.
 */
package dateline.settings;
