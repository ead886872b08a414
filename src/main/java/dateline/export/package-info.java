/**
 * Writes what the program shows in formats of others, without a toolkit.
 *
 * <p>May depend on {@code drawing}, {@code layout}, {@code query}, {@code model} and {@code date}.
 */
package dateline.export;
