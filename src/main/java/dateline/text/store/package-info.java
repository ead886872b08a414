/** Keeps readers' copies on disk, private to the user; may depend on {@code text} and {@code storage}. */
package dateline.text.store;
