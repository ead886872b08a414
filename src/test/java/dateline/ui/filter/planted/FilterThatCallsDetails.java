package dateline.ui.filter.planted;

import dateline.ui.detail.planted.DetailsThatCallFilter;

/** A view that calls another, and half of a planted cycle. */
public final class FilterThatCallsDetails {
    private FilterThatCallsDetails() {}

    /** Calls the other view. */
    public static String violate() {
        return DetailsThatCallFilter.class.getName();
    }
}
