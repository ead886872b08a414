/**
 * What the program remembers between runs, where the platform keeps such things, and which version it is.
 *
 * <p>Start with {@link dateline.settings.Settings}; {@link dateline.settings.SettingsStore} loads and saves it.
 */
package dateline.settings;
