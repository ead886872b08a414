/** Work off the JavaFX application thread, with its outcome brought back to it. */
package dateline.ui.task;
