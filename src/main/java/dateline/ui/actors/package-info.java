/** The filter: actors with their counts, any or all of them, show only or dim; certainties, kinds, holders, categories. */
package dateline.ui.actors;
