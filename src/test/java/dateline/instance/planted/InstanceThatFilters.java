package dateline.instance.planted;

import dateline.index.Filter;

/** Reaches from the running program across to the index. */
final class InstanceThatFilters {
    private InstanceThatFilters() {}

    static String violate() {
        return Filter.class.getName();
    }
}
