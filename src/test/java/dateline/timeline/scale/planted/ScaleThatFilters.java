package dateline.timeline.scale.planted;

import dateline.index.Filter;

/** Reaches from the scale up to the index. */
final class ScaleThatFilters {
    private ScaleThatFilters() {}

    static String violate() {
        return Filter.class.getName();
    }
}
