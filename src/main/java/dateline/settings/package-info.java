/**
 * Loads and saves what the program remembers between runs.
 *
 * <p>Start reading at {@link dateline.settings.SettingsStore}.
 */
package dateline.settings;
