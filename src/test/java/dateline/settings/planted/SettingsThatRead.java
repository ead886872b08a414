package dateline.settings.planted;

import dateline.io.commentary.BundledCommentary;

/** Reaches from the settings to the format. */
final class SettingsThatRead {
    private SettingsThatRead() {}

    static String violate() {
        return BundledCommentary.class.getName();
    }
}
