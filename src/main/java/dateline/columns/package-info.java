/**
 * Small collections of numbers in plain arrays, for the indices over many items.
 *
 * <p>Depends on nothing of the program.
 */
package dateline.columns;
