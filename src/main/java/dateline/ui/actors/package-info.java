/** The filter: actors with their counts, any or all of them, show only or dim, and how surely claims are asserted. */
package dateline.ui.actors;
