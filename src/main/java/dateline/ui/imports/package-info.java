/**
 * The dialogue that asks which column of a table holds what, and shows at once how its rows would read.
 *
 * <p>Depends on {@link dateline.imports} for the table and the trials, and on {@link dateline.ui.task} and
 * {@link dateline.ui.control}; knows neither documents nor the window.
 */
package dateline.ui.imports;
