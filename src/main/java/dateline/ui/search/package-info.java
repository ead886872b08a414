/** The search box in the header, its results in a list below it, and the search in the background. */
package dateline.ui.search;
