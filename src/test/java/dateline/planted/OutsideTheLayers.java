package dateline.planted;

import java.util.logging.Logger;

/** Stands in no layer, and logs past the logging interface. */
final class OutsideTheLayers {
    private OutsideTheLayers() {}

    static void violate() {
        Logger.getAnonymousLogger().info("planted");
    }
}
