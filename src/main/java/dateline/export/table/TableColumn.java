package dateline.export.table;

import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param <T> what a row shows
 * @param header its name
 * @param width its width in a sheet, in characters
 * @param cell returns the cell of a row, with {@code \n} between lines; empty where there is nothing to say
 */
record TableColumn<T>(String header, int width, Function<T, String> cell) {}
