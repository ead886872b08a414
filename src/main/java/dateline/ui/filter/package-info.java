/** The filter: chips of actors in the window's title row, and popups with all actors and all other dimensions. Start at {@link dateline.ui.filter.FilterBar}. */
package dateline.ui.filter;
