package dateline.ui.detail.planted;

import dateline.ui.filter.planted.FilterThatCallsDetails;

/** The other half of a planted cycle between views. */
public final class DetailsThatCallFilter {
    private DetailsThatCallFilter() {}

    /** Calls the other view. */
    public static String violate() {
        return FilterThatCallsDetails.class.getName();
    }
}
