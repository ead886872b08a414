/** Draws the picture of a timeline on a Canvas, and measures its words in the fonts of the toolkit. */
package dateline.ui.canvas;
