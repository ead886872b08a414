package dateline.timeline.render.planted;

import dateline.index.Filter;

/** Reaches from the drawing across to the queries. */
final class DrawingThatFilters {
    private DrawingThatFilters() {}

    static String violate() {
        return Filter.class.getName();
    }
}
